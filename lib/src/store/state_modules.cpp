#include "store/state_modules.h"

#include <algorithm>

namespace callflow {

ModuleLeaves::ModuleLeaves(Connection& connection)
    : rows_{connection,
            "SELECT x.module_id, x.position, x.field, x.part, coalesce(x.value,"
            " (SELECT key FROM user WHERE id = x.user_id)"
            " || ifnull('/' || (SELECT key FROM contact WHERE id = x.contact_id), ''),"
            " '@' || (SELECT key FROM user_group WHERE id = x.group_id),"
            " (SELECT key FROM audio WHERE id = x.audio_id),"
            " (SELECT key FROM schedule WHERE id = x.schedule_id),"
            " (SELECT number FROM number WHERE id = x.number_id))"
            " FROM module_field x ORDER BY x.module_id, x.field, x.position, x.part"},
      more_{rows_.step()}
{
}

std::size_t ModuleLeaves::pack(Packer& packer, std::int64_t module, KindInfo const& kind)
{
    take(module);
    std::size_t count = 0;
    for (auto const& field : kind.fields) {
        count += pack_field(packer, field) ? 1 : 0;
    }
    return count;
}

void ModuleLeaves::take(std::int64_t module)
{
    texts_.clear();
    leaves_.clear();
    for (; more_ && rows_.number(0) == module; more_ = rows_.step()) {
        Leaf leaf{rows_.number(1), texts_.size(), 0, 0, 0};
        texts_ += rows_.text(2);
        leaf.part = texts_.size();
        texts_ += rows_.text(3);
        leaf.text = texts_.size();
        texts_ += rows_.text(4);
        leaf.end = texts_.size();
        leaves_.push_back(leaf);
    }
}

ModuleLeaves::Leaves ModuleLeaves::leaves_of(std::string_view field) const
{
    auto const is_of = [&](Leaf const& leaf) { return field_of(leaf) == field; };
    auto const first = std::find_if(leaves_.begin(), leaves_.end(), is_of);
    return {first, std::find_if_not(first, leaves_.end(), is_of)};
}

std::string_view ModuleLeaves::text_of(Leaves element, std::string_view part) const
{
    auto const found =
        std::find_if(element.begin(), element.end(), [&](Leaf const& leaf) { return part_of(leaf) == part; });
    return found == element.end() ? std::string_view{} : text_of(*found);
}

void ModuleLeaves::pack_element(Packer& packer, FieldInfo const& field, Leaves element) const
{
    if (field.type != Type::structure) {
        return packer.text(text_of(element.front()));
    }
    if (field.map) {
        packer.name(text_of(element, field.parts[0].word));
        return packer.text(text_of(element, field.parts[1].word));
    }
    auto const map = packer.open(Value::Shape::map);
    std::size_t count = 0;
    for (auto const& part : field.parts) {
        if (auto const text = text_of(element, part.word); !text.empty()) {
            packer.name(part.word);
            packer.text(text);
            ++count;
        }
    }
    packer.close(map, count);
}

void ModuleLeaves::pack_list(Packer& packer, FieldInfo const& field, Leaves leaves) const
{
    auto const list = packer.open(field.map ? Value::Shape::map : Value::Shape::list);
    std::size_t count = 0;
    for (auto first = leaves.begin(); first != leaves.end(); ++count) {
        auto const last = std::find_if(
            first, leaves.end(), [&](Leaf const& leaf) { return leaf.position != first->position; });
        pack_element(packer, field, {first, last});
        first = last;
    }
    packer.close(list, count);
}

bool ModuleLeaves::pack_field(Packer& packer, FieldInfo const& field) const
{
    auto const leaves = leaves_of(field.word);
    if (leaves.empty() || (!field.list && text_of(leaves.front()) == field.default_text)) {
        return false;
    }
    packer.name(field.word);
    if (field.list) {
        pack_list(packer, field, leaves);
    } else {
        pack_element(packer, field, leaves);
    }
    return true;
}

}
