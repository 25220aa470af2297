#pragma once

#include "model/thing.h"

#include <string>
#include <vector>

namespace callflow {

/// Only the flows of these keys, with all that belongs to them and the users, groups, schedules and audio
/// that they need, also by way of each other. Without settings, trunks and default flow. `state`, which is
/// sorted, outlives it.
State part_of(State const& state, std::vector<std::string> const& flows);

}
