#pragma once

#include "document/desired_piece.h"
#include "model/desired.h"
#include "model/finding.h"

#include <optional>

namespace callflow {

/// The fields that were written for a thing.
struct Written {
    /// Those of the noun, and those of the kind of a module.
    Value fields = Value::map();
    Value own = Value::map();
    std::string name;
    bool becomes_default = false;
    std::optional<Value> tabs;
    /// Written empty, so as to be cleared, with their places.
    std::vector<std::pair<std::string_view, Place>> cleared;

    /// Words whose entries documents write as a map, and where the places of their keys begin in the piece.
    struct Entries {
        FieldInfo const* field;
        std::size_t first;
    };
    std::vector<Entries> entries;

    /// The value of a field that is not cleared; nullptr if there is none.
    Value const* find(std::string_view word) const;
    /// Where a field is written, also one that is cleared; nowhere if it is not.
    Place place_of(std::string_view word) const;
    bool clears(std::string_view word) const;
};

/// Takes the fields out of the map of a piece. Keys that mean nothing are reported where they stand.
Written take_words(Thing const& thing, Piece& piece, Findings& findings);

}
