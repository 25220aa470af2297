#pragma once

#include "model/thing.h"

#include <string>
#include <vector>

namespace callflow {

/// What a kind is to a call; from this come shape and colour.
enum class Duty { decides, asks, rings, tells, keeps, ends };

/// A module as it is drawn.
struct Sight {
    Duty duty = Duty::tells;
    std::string_view label; ///< of the kind
    /// What it does in particular, a few words each: `ana 0s-20s`, `longest_idle`. For people.
    std::vector<std::string> facts;
};

/// `fields` are those of the module.
Sight sight_of(State const& state, Thing const& module, Value const& fields);

}
