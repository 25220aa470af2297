#include "session.h"
#include "tree.h"

#include <CLI/App.hpp>

namespace cf {

namespace {

void declare_status(CLI::App&, Run& run)
{
    run = [](Session& session) {
        auto const item = session.workspace().status();
        auto const exit = session.show("status", item);
        auto const* const modules = item.find("modules");
        if (modules != nullptr && modules->text == "0" && session.preferences().hints != "off" &&
            session.out().style().terminal) {
            say(session.conversation(), "hint",
                "cf flow create NAME makes a call flow; cf help call-flows explains them");
        }
        return exit;
    };
}

constexpr Command commands[] = {
    {"status", "", "Show the store, the current flow, and what happened last", declare_status,
     "The same as cf without a command.", "cf\ncf status -o json"},
};

}

std::span<Command const> const status_commands = commands;

}
