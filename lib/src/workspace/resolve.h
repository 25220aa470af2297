#pragma once

#include "workspace/work.h"

namespace callflow {

/// The thing an operand names. Tabs and modules are those of the current flow; contacts are `USER/CONTACT`; a
/// number is a phone number in any writing, or an extension of the current flow.
Found require_operand(Work& work, Noun noun, std::string_view operand);
std::optional<Found> find_operand(Work& work, Noun noun, std::string_view operand);
/// What a mutation acts upon: it may be missing only where the options say so.
std::optional<Found> operand_if_any(Work& work, Noun noun, std::string_view operand);

/// The two sides of `USER/CONTACT`, or Error{usage, contact}.
std::pair<std::string_view, std::string_view> contact_parts(std::string_view operand);

/// A number as it is stored: E.164, or the digits of an extension. Adds a warning for a number of no known
/// region.
std::string canonical_number(Work& work, std::string_view text);

/// Names in what a person typed become keys: every reference in `value` is looked up, tabs and modules in
/// `flow`. Structures come back as maps. Error{not_found} names what is missing.
Value resolve(Work& work, FieldInfo const& field, Value const& value, std::int64_t flow);

}
