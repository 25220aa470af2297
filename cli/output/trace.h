#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/simulate.h>

#include <string>
#include <vector>

namespace cf {

/// A simulated call for people: the modules it enters, and below each what happens there, with the time.
void write_trace(Output& out, callflow::Simulation const& simulation);

/// How a call ends, `answered by ana/desk`, `ended at menu: exit 3 leads nowhere`.
std::string end_sentence(callflow::Simulation const& simulation);

/// The fields of a simulation, and its values.
std::vector<callflow::FieldInfo> const& simulation_fields();
callflow::Value simulation_value(callflow::Simulation const& simulation);

/// Seconds with at most three decimals: 5, 0.5.
std::string seconds(std::int64_t milliseconds);

}
