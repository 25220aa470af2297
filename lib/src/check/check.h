#pragma once

#include "model/desired.h"

#include <callflow/text.h>

#include <vector>

namespace callflow {

/// All findings of a phone system: every E code that a stored or merged state can have, and every W code.
/// `today` is the day of W06 and W15 and the first of those of W07, 2026-11-24. Sorted as the state is.
/// `files` names the files of origins.
std::vector<Finding>
check_state(State const& state, std::string const& today, std::vector<std::string> const& files);

/// Only its errors: what points where it may not, E03, E04, E05, E06, E09, E10, E11, E14 and E15, and what
/// keeps a flow from running, E13, E17 and E18.
std::vector<Finding> check_errors(State const& state, std::vector<std::string> const& files);

}
