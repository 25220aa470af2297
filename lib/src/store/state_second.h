#pragma once

#include "store/connection.h"

#include <memory>

namespace callflow {

/// Another connection that sees the same things as one that has a look at a store, for a second thread;
/// nullptr where there is none: in memory, in the middle of a write, or when somebody else just wrote.
std::unique_ptr<Connection> second_look(Connection& connection);

}
