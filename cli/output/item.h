#pragma once

#include "output.h"

#include <callflow/catalog.h>

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// One thing with its fields in order. People get `word: value` lines and lists of structures as small
/// tables, a pipe `word<TAB>value` lines, CSV a `field,value` table, JSON and YAML `{schema, kind, item}`.
/// When quiet only its key. Warnings belong to the conversation in every format.
void write_item(
    Output& out, Output& conversation, std::string_view kind, std::vector<callflow::FieldInfo> const& fields,
    callflow::Value const& item, std::vector<std::string> const& warnings = {});

/// The table form by itself: what `show` prints on a terminal.
void write_item_for_people(
    Output& out, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& item);

}
