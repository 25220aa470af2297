#pragma once

#include "store/connection.h"

#include <chrono>

namespace callflow {

/// While it lives, a connection waits for another writer: at most `lock_timeout`, and after 0.4 s it says so
/// once.
class LockWait {
public:
    LockWait(Connection& connection, Options const& options);
    ~LockWait();
    LockWait(LockWait const&) = delete;
    LockWait& operator=(LockWait const&) = delete;

private:
    static int wait(void* self, int attempts);
    bool wait_more();

    Connection& connection_;
    Options const& options_;
    std::chrono::steady_clock::time_point start_;
    bool told_ = false;
};

/// Who holds the write lock of the store at `path`, as `process 4711 (cf)`; empty where that cannot be known.
std::string lock_holder(std::string const& path);

}
