#pragma once

#include "simulate/exchange.h"
#include "store/connection.h"

#include <memory>
#include <vector>

namespace callflow {

/// The phone system of a store, which can be called when the store is closed; `errors` are those of the
/// state.
std::shared_ptr<Exchange const> stored_exchange(
    Connection& store, std::shared_ptr<State const> const& state, std::vector<Finding> const& errors);

}
