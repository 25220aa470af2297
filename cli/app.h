#pragma once

#include "command.h"

#include <string>
#include <vector>

namespace cf {

/// Runs one command line (without the program's name) and answers with the exit status; every error ends
/// here.
Exit run(std::vector<std::string> const& words);

}
