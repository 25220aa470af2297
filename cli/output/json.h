#pragma once

#include "output.h"

#include <callflow/catalog.h>

#include <vector>

namespace cf {

/// An object with every field in order, absent ones as null, [] or {}.
void write_json(Output& out, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& object);

}
