#pragma once

#include "session.h"

#include <callflow/workspace.h>

namespace cf {

/// Whether findings keep documents from being applied.
bool stop(std::vector<callflow::Finding> const& findings);

/// Writes what an apply would do, and what is wrong with the result: exit 7 if that stops it, with --check 3
/// if there is something to do.
Exit show_plan(Session& session, callflow::Documents const& documents, callflow::ApplyOptions const& how);

/// When an apply asks.
enum class Asking {
    for_losses, ///< when something would be removed or a number taken away
    always,     ///< whenever something would change, all of which is shown
};

/// Brings about what documents ask for, after the questions that it needs; exit 7 if findings stop it.
Exit apply_documents(
    Session& session, callflow::Documents const& documents, callflow::ApplyOptions how,
    Asking asking = Asking::for_losses);

}
