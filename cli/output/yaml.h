#pragma once

#include "output.h"

#include <callflow/catalog.h>

#include <vector>

namespace cf {

/// The object that write_json writes, as block-style YAML with its keys at `indent`; `inside` when the first
/// key stands behind what is already on the line.
void write_yaml(
    Output& out, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& object,
    std::size_t indent = 0, bool inside = false);

}
