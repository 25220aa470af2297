#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace callflow {
struct KindInfo;
}

namespace cf {

class Session;

/// Exit status of the program.
using Exit = int;
constexpr Exit done = 0;

/// What a parsed command does.
using Run = std::function<Exit(Session&)>;

/// One command. `declare` adds its operands and flags to the parser and chooses what runs; nothing of it
/// costs anything until the command is typed.
struct Command {
    std::string_view verb; ///< of a noun; the whole command where it stands alone
    std::string_view operands;
    std::string_view summary; ///< one line, upper-case first letter, no full stop
    void (*declare)(CLI::App& app, Run& run);
    std::string_view details = {};  ///< further paragraphs of the help
    std::string_view examples = {}; ///< lines to type
    /// For the one command whose flags depend on its first operand, a module kind.
    void (*declare_kind)(callflow::KindInfo const& kind, CLI::App& app, Run& run) = nullptr;
};

/// A noun with its verbs, or a single word (empty `word`) with its one command.
struct Family {
    std::string_view word;
    std::string_view summary;
    std::span<Command const> commands;
};

/// The whole tree, in the order of `cf help`.
std::span<Family const> families();

/// A command found in the words of a command line.
struct Route {
    Family const* family = nullptr;
    Command const* command = nullptr;
    callflow::KindInfo const* kind = nullptr; ///< `cf module create ring-group`
};

/// `cf flow create`: how help and errors name a command.
std::string full_name(Route const& route);

}
