#include "change.h"
#include "listing.h"
#include "session.h"
#include "tree.h"

#include <CLI/App.hpp>

#include <memory>

namespace cf {

namespace {

Exit list_changes(Session& session)
{
    return write_list(
        session,
        {"change", {"number", "at", "actor", "summary", "message", "undone_by"}, "nothing was changed yet"},
        {}, [&](callflow::Query const& query, callflow::Sink const& sink) {
            session.workspace().log(query, sink);
        });
}

void declare_log(CLI::App& app, Run& run)
{
    auto number = std::make_shared<std::string>();
    app.add_option("CHANGE", *number, "One change in full");
    run = [number](Session& session) {
        if (number->empty()) {
            return list_changes(session);
        }
        return session.show("change", session.workspace().change(change_number(*number)));
    };
}

void declare_undo(CLI::App& app, Run& run)
{
    auto number = std::make_shared<std::string>();
    app.add_option("CHANGE", *number, "Which; the newest that is not undone yet");
    run = [number](Session& session) {
        auto const asked = number->empty() ? std::nullopt : std::optional{change_number(*number)};
        return session.report(session.workspace().undo(asked));
    };
}

void declare_redo(CLI::App&, Run& run)
{
    run = [](Session& session) { return session.report(session.workspace().redo()); };
}

void declare_rollback(CLI::App& app, Run& run)
{
    auto number = std::make_shared<std::string>();
    app.add_option("CHANGE", *number, "The last change to keep; 0 keeps none")->required();
    run = [number](Session& session) {
        auto const kept = change_number(*number);
        auto const deed = [kept](callflow::Workspace& phones) { return phones.rollback(kept); };
        return session.confirm_by_name_and_do(*number, deed);
    };
}

constexpr Command commands[] = {
    {"log", "[CHANGE]", "Show the changes, newest first, or one of them in full", declare_log,
     "Every command that changes something is one change: who, when, why and exactly what.",
     "cf log --limit 20\ncf log 41\ncf log --where actor=ana -o json"},
    {"undo", "[CHANGE]", "Take a change back", declare_undo,
     "Appends a change that reverses it. Refused, naming what is in the way, when something newer stands on "
     "it. A "
     "number that was routed elsewhere meanwhile stays there.",
     "cf undo\ncf undo 41"},
    {"redo", "", "Do again what was undone last", declare_redo, "Until something else is changed.",
     "cf redo"},
    {"rollback", "CHANGE", "Take back everything after a change", declare_rollback,
     "As one change, newest first, after a backup.", "cf rollback 41 --dry-run"},
};

}

std::span<Command const> const history_commands = commands;

}
