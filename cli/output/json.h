#pragma once

#include "output.h"

#include <callflow/catalog.h>

#include <vector>

namespace cf {

/// An object with every field in order, absent ones as null, [] or {}.
void write_json(Output& out, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& object);

/// Its members without the braces; `first` where none stands before them.
void write_json_members(
    Output& out, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& object, bool first);

}
