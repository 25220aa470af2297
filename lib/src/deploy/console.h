#pragma once

#include <functional>
#include <optional>
#include <string>

namespace callflow {

/// What an engine answers to a command of its console. It says "reloaded" and exits with 0 whatever happened.
using Console = std::function<std::string(std::string const& command)>;

/// The engine's program: the one named, else that of PATH or /usr/sbin; nothing if there is none.
/// Error{not_found, asterisk} if the one named is not there.
std::optional<std::string> find_engine(std::string const& named);

/// The console of an engine by its asterisk.conf; empty: its own.
Console console_of(std::string const& program, std::string const& config);

/// Whether there is an engine that answers. Error{failure, asterisk} if there is one and we may not ask it.
bool engine_runs(std::string const& program, std::string const& config);

}
