#pragma once

#include "command.h"

#include <string>
#include <vector>

namespace cf {

/// The words of a command line with the command taken out: what is left is flags and operands.
struct Line {
    Route route;
    std::string name; ///< how errors call the command
    std::vector<std::string> words;
    bool help = false;    ///< -h or --help stands among them
    bool version = false; ///< -V or --version
};

/// Finds the command of a line: the first words that are no flags. `ls` and `rm` are `list` and `delete`.
/// Error{usage, command} for an unknown word, with near misses.
Line find_command(std::vector<std::string> words);

/// A family by its word, a single command by its own; a null route if there is none.
Route find_route(std::string_view word, std::string_view verb = {});

}
