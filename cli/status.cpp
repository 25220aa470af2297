#include "session.h"
#include "tree.h"

#include <CLI/App.hpp>

namespace cf {

namespace {

/// Whether a count is above 0; not if it is unknown.
bool any(callflow::Value const& item, std::string_view word)
{
    auto const* const count = item.find(word);
    return count != nullptr && !count->text.empty() && count->text != "0";
}

/// What is worth typing next; empty: nothing in particular.
std::string hint_of(callflow::Value const& item)
{
    if (!any(item, "modules")) {
        return "cf flow create NAME makes a call flow; cf help call-flows explains them";
    }
    if (any(item, "waiting_changes")) {
        return "cf plan --against asterisk shows what is not deployed yet";
    }
    return any(item, "errors") || any(item, "warnings") ? "cf check lists what was found" : "";
}

Exit status(Session& session)
{
    auto const item = session.workspace().status();
    auto const exit = session.show("status", item);
    auto const hint = hint_of(item);
    if (!hint.empty() && session.preferences().hints != "off" && session.out().style().terminal) {
        say(session.conversation(), "hint", hint);
    }
    return exit;
}

void declare_status(CLI::App&, Run& run)
{
    run = status;
}

constexpr Command commands[] = {
    {"status", "", "Show the store, the current flow, and what happened last", declare_status,
     "The same as cf without a command. Errors and warnings are those of cf check; in a store of more than "
     "20,000 users and modules they are left to it, as counting them takes time.",
     "cf\ncf status -o json"},
};

}

std::span<Command const> const status_commands = commands;

}
