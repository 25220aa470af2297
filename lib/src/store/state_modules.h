#pragma once

#include "model/packer.h"
#include "store/bulk.h"

namespace callflow {

/// The fields of all modules' kinds, read side by side with the modules in the order of their ids.
class ModuleLeaves {
public:
    explicit ModuleLeaves(Connection& connection);

    /// Packs the fields of the next module, in the order of its kind; how many they are.
    std::size_t pack(Packer& packer, std::int64_t module, KindInfo const& kind);

private:
    /// One row of module_field; its texts stand side by side in `texts_`.
    struct Leaf {
        std::int64_t position;
        std::size_t field, part, text, end;
    };

    void take(std::int64_t module);
    std::string_view field_of(Leaf const& leaf) const { return between(leaf.field, leaf.part); }
    std::string_view part_of(Leaf const& leaf) const { return between(leaf.part, leaf.text); }
    std::string_view text_of(Leaf const& leaf) const { return between(leaf.text, leaf.end); }
    std::string_view between(std::size_t from, std::size_t to) const
    {
        return std::string_view{texts_}.substr(from, to - from);
    }

    using Leaves = std::span<Leaf const>;
    Leaves leaves_of(std::string_view field) const;
    std::string_view text_of(Leaves element, std::string_view part) const;
    void pack_element(Packer& packer, FieldInfo const& field, Leaves element) const;
    void pack_list(Packer& packer, FieldInfo const& field, Leaves leaves) const;
    bool pack_field(Packer& packer, FieldInfo const& field) const;

    Bulk rows_;
    bool more_;
    std::string texts_;
    std::vector<Leaf> leaves_;
};

}
