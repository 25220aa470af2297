#pragma once

#include "model/thing.h"
#include "store/connection.h"

namespace callflow {

/// The whole phone system in the store, without secrets that are no references.
State load_state(Connection& connection);

}
