#pragma once

#include "output.h"

#include <callflow/calls.h>
#include <callflow/catalog.h>

#include <vector>

namespace cf {

/// Statistics for people: a table with a bar for the calls of each group, and all of them below.
void write_call_stats(Output& out, callflow::CallStats const& stats);

/// The fields of one group, and a value for each.
std::vector<callflow::FieldInfo> const& call_tally_fields();
std::vector<callflow::Value> call_tally_cells(callflow::CallTally const& tally);

/// The fields of the whole, and its values.
std::vector<callflow::FieldInfo> const& call_stats_fields();
callflow::Value call_stats_value(callflow::CallStats const& stats);

}
