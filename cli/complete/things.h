#pragma once

#include "../environment.h"
#include "../globals.h"
#include "candidate.h"

#include <callflow/workspace.h>

#include <optional>

namespace cf {

/// What the store holds, opened for reading when first asked. Every method throws where it cannot be read.
class Things {
public:
    Things(Globals globals, Environment environment);

    /// Keys with names; contacts as `user/contact`, numbers with labels.
    Candidates of(callflow::Noun noun);
    Candidates changes();
    Candidates backups();
    /// Fields of one module.
    callflow::Value module(std::string const& operand);

private:
    callflow::Workspace& workspace();
    callflow::Sink into(Candidates& all);

    Globals globals_;
    Environment environment_;
    std::optional<callflow::Workspace> workspace_;
};

}
