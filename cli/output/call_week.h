#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/explore.h>

#include <vector>

namespace cf {

/// A week for people: a map of its quarter hours, a letter for each outcome, and what the letters mean. Days
/// stand side by side in as many blocks as a terminal's width calls for.
void write_call_week(Output& out, callflow::CallWeek const& week);

/// The fields of a week, and its values.
std::vector<callflow::FieldInfo> const& call_week_fields();
callflow::Value call_week_value(callflow::CallWeek const& week);

}
