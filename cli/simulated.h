#pragma once

#include "documents.h"

#include <callflow/simulate.h>
#include <callflow/workspace.h>

namespace CLI {
class App;
}

namespace cf {

/// Where simulated calls go: the store, or documents alone.
struct SystemFlags {
    std::vector<std::string> files; ///< documents; empty: the store
    DocumentFlags documents;
};
/// Adds --file, --var, --vars and --region.
void declare_system(CLI::App& app, SystemFlags& flags);
/// The documents of the files.
callflow::Documents read_documents(SystemFlags const& flags);
/// Runs what needs the phone system; documents that cannot be used are refused with exit 7.
Exit with_simulator(
    Session& session, SystemFlags const& flags, std::function<Exit(callflow::Simulator const&)> const& run);
/// The flow of extensions that are called without one: the one that was typed, in a store else the current.
std::string home_flow(Session& session, SystemFlags const& flags);

/// Whether an answer is lines for people, in a pipe too: a table of them would say nothing.
bool wants_trace(Session& session);
void warn(Session& session, std::vector<std::string> const& warnings);

/// A call as it is typed.
struct CallFlags {
    std::string number;
    std::vector<callflow::Edit> edits;
};
/// Adds a flag for every word of a call but the number.
void declare_call(CLI::App& app, CallFlags& flags);
/// The call as a map of its words; `now` becomes the time it is.
callflow::Value call_of(Session& session, CallFlags const& flags);

}
