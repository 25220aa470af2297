#pragma once

#include "../environment.h"
#include "candidate.h"

namespace cf {

/// What the last of `words`, a command line without the program's name, may become. It is at most as dear as
/// listing one noun: only what that word can be is read.
Candidates complete(std::vector<std::string> const& words, Environment const& environment);

}
