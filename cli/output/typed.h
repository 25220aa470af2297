#pragma once

#include "style.h"

#include <callflow/catalog.h>

#include <string>
#include <string_view>

namespace cf {

/// The text of one cell for people and pipes: lists joined by commas, structures in their notation, times as
/// `style` wants them. A view of `value` itself, or of `scratch` where the text had to be made.
std::string_view cell_text(
    callflow::FieldInfo const& field, callflow::Value const& value, Style const& style, std::string& scratch);

/// Tabs and line breaks as spaces.
std::string one_line(std::string_view text);

/// What JSON and YAML write without quotes: `null` for empty text, numbers, `true`, `false`; empty for a
/// string.
std::string_view bare_scalar(callflow::Type type, std::string_view text);

/// A `map` field's value as a map, also where it came as a list of structures.
callflow::Value as_map(callflow::FieldInfo const& field, callflow::Value const& value);

/// What the values of a `map` field, or the parts of a structure without a description, are.
callflow::FieldInfo const& plain_text();
callflow::FieldInfo const& value_of_map(callflow::FieldInfo const& field);

}
