#pragma once

#include <callflow/catalog.h>

#include <string>
#include <vector>

namespace cf {

/// The field that a person named, with `-` or `_`. Error{usage, field} with near misses.
callflow::FieldInfo const& field_named(std::vector<callflow::FieldInfo> const& all, std::string const& typed);

}
