#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/simulate.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// What a call is, for people.
struct CallHead {
    std::string_view to; ///< empty: it starts at a module
    std::string caller;  ///< as in caller_words()
    std::string_view flow;
    std::optional<callflow::Instant> at = std::nullopt;
    std::string timezone = {};
};
/// `A call to +14169233346 from a withheld number, flow sales`, and when.
void write_call_head(Output& out, CallHead const& head);
/// A caller's number, `a withheld number` if it is empty.
std::string caller_words(std::string_view from);

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
