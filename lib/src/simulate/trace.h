#pragma once

#include "simulate/walk.h"

#include <callflow/simulate.h>

namespace callflow {

/// What a walk did, in words.
Simulation told(Walk const& walk);

/// The parts of it that tests compare.
std::vector<std::string> path_of(Walk const& walk);
std::vector<std::string> rings_of(Walk const& walk);
std::vector<std::string> plays_of(Walk const& walk);
std::string_view word_of(Ending ending);

/// Why an exit was taken or somebody does not ring, as a sentence; empty if there is nothing to say.
std::string reason_of(Walk const& walk, Event const& event);

}
