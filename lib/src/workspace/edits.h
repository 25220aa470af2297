#pragma once

#include "workspace/item.h"

namespace callflow {

/// The fields of a thing after a person's edits, names resolved to keys. `flow` is where modules and tabs are
/// looked for. Error{usage} for a word that is no field, or that may only be given on create unless
/// `creating`.
Value apply_edits(
    Work& work, Item const& item, std::vector<Edit> const& edits, std::int64_t flow, bool creating);

/// The field of that word, or Error{usage} with near misses.
FieldInfo const& require_field(std::vector<FieldInfo> const& fields, std::string_view word);

}
