#pragma once

#include "store/table.h"

#include <callflow/workspace.h>

namespace callflow {

/// The value of a field that was read as text: lists are split, structures become maps.
Value expand(FieldInfo const& field, std::string const& text);

}
