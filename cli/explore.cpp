#include "explore.h"

#include "output/call_tree.h"
#include "output/call_week.h"
#include "simulated.h"

#include <callflow/explore.h>

#include <CLI/App.hpp>

namespace cf {

void declare_sights(CLI::App& app, Sights& sights)
{
    auto* const tree =
        app.add_flag("--tree", sights.tree, "Show all that can become of the call, and how it can end");
    app.add_flag("--week", sights.week, "Show where calls end in every quarter hour of the week of --at")
        ->excludes(tree);
}

Exit show_call_tree(
    Session& session, callflow::Simulator const& simulator, callflow::Value const& call,
    std::string const& flow)
{
    auto const tree = callflow::explore(simulator, call, flow);
    auto& out = session.out();
    if (out.style().quiet) {
        for (auto const end : tree.ends) {
            out.line(end);
        }
    } else if (wants_trace(session)) {
        warn(session, tree.warnings);
        write_call_tree(out, tree);
    } else {
        session.show_fields("call_tree", call_tree_fields(), call_tree_value(tree), tree.warnings);
    }
    return tree.errors.empty() ? done : session.refuse(tree.errors);
}

Exit show_call_week(
    Session& session, callflow::Simulator const& simulator, callflow::Value const& call,
    std::string const& flow)
{
    auto const week = callflow::week_of(simulator, call, flow);
    auto& out = session.out();
    if (out.style().quiet) {
        for (auto const& outcome : week.outcomes) {
            out.line(outcome.end.empty() ? "error" : outcome.end);
        }
    } else if (wants_trace(session)) {
        write_call_week(out, week);
    } else {
        session.show_fields("call_week", call_week_fields(), call_week_value(week));
    }
    return week.errors.empty() ? done : session.refuse(week.errors);
}

}
