#pragma once

#include <callflow/catalog.h>

#include <string_view>
#include <vector>

namespace cf {

/// The fields of answers that do not come from the store: `version`, `explanation`, and the lists `command`
/// and `preference`. They stand beside callflow::shown_fields and listed_fields.
std::vector<callflow::FieldInfo> const& own_fields(std::string_view kind);

/// Pointers to fields, as list writers take them.
std::vector<callflow::FieldInfo const*> columns_of(std::vector<callflow::FieldInfo> const& fields);

}
