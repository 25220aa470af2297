#pragma once

#include "json_object.h"

#include <callflow/catalog.h>

namespace cf {

/// The characters of a key, and of a phone number as people write it, as parts of a regular expression.
constexpr std::string_view key_pattern = "[a-z0-9]+(-[a-z0-9]+)*";
constexpr std::string_view phone_pattern = "[+0-9(][-0-9 ()./]*";

/// `^(pattern)$`, or a text with a variable in it, which may become anything.
std::string whole_or_variable(std::string_view pattern);

/// What documents may write for a field, as JSON Schema: every form that is read, so numbers for texts as
/// well. With its name, help and default for editors.
std::string value_schema(callflow::FieldInfo const& field);

/// Begins the schema of a field with what editors show of it.
JsonObject titled(std::string_view title, std::string_view description);

}
