#pragma once

#include "globals.h"
#include "route.h"

namespace cf {

struct Parsed {
    Globals globals;
    Run run;
};

/// Parses the flags and operands of a command. Error{usage, flag | operand} in words of our own.
Parsed parse(Line const& line);

/// The command line as the log keeps it: quoted for a shell, values of password flags removed.
std::string typed_line(std::vector<std::string> const& words);

/// Shows `visit` the parser of a command with its own flags and operands, for help, completion and manuals.
void with_parser(Route const& route, std::function<void(CLI::App&)> const& visit);

}
