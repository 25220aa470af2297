#pragma once

#include "store/connection.h"

#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace callflow {

/// A statement that runs many times: texts are neither copied when they are bound nor when they are read. It
/// goes before its connection does.
class Bulk {
public:
    Bulk(Connection& connection, std::string const& sql);
    ~Bulk();
    Bulk(Bulk const&) = delete;
    Bulk& operator=(Bulk const&) = delete;

    /// The text lives until the statement has run.
    void bind(int index, std::string_view text);
    void bind(int index, std::int64_t number);
    void bind_null(int index);
    /// Runs to the end, ready to be bound again; what was bound stays bound.
    void run();
    /// Binds all values and runs.
    template <class... Values> void run_with(Values const&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        run();
    }

    bool step();
    std::int64_t number(int column);
    /// Lives until the next step.
    std::string_view text(int column);
    void reset();

    /// Names of the parameters without their colon, in the order of their indexes from 1.
    std::vector<std::string> const& parameters() const { return parameters_; }

private:
    [[noreturn]] void fail(int result);

    Connection& connection_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<std::string> parameters_; ///< SQLite forgets its own when it prepares a statement again
};

}
