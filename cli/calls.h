#pragma once

#include "session.h"

namespace CLI {
class App;
}

namespace cf {

/// Adds --since and --until.
void declare_period(CLI::App& app, callflow::CallFilter& which);

/// The same calls in the zone in which times are shown, of the flow that --flow names if it names none yet.
callflow::CallFilter with_globals(Session& session, callflow::CallFilter which);

}
