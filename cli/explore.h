#pragma once

#include "session.h"

#include <callflow/simulate.h>

namespace CLI {
class App;
}

namespace cf {

/// What is shown instead of the walk of one call.
struct Sights {
    bool tree = false;
    bool week = false;
};
/// Adds --tree and --week.
void declare_sights(CLI::App& app, Sights& sights);

/// All that can become of a call; quiet: how it can end.
Exit show_call_tree(
    Session& session, callflow::Simulator const& simulator, callflow::Value const& call,
    std::string const& flow);
/// Where a call would end through a week; quiet: how calls end in it, the most frequent first.
Exit show_call_week(
    Session& session, callflow::Simulator const& simulator, callflow::Value const& call,
    std::string const& flow);

}
