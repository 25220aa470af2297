#pragma once

#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

struct sqlite3_session;

namespace callflow {

/// A consistent look at the store; ends with its scope.
class Reading {
public:
    explicit Reading(Connection& connection);
    ~Reading();
    Reading(Reading const&) = delete;
    Reading& operator=(Reading const&) = delete;

private:
    Connection& connection_;
};

/// What the log says of a change besides its rows.
struct ChangeNote {
    Instant at = 0;
    std::string action;
    std::string summary;
    std::optional<std::int64_t> reverses;
};

/// The one write of a use case. Taken at once (BEGIN IMMEDIATE, waiting at most `lock_timeout`), recorded,
/// and rolled back unless committed.
class Writing {
public:
    Writing(Connection& connection, Options const& options);
    ~Writing();
    Writing(Writing const&) = delete;
    Writing& operator=(Writing const&) = delete;

    /// Starts a second changeset: what came before is undone after it. For swaps of unique values.
    void split();
    /// Whether a recorded row was changed so far.
    bool changed() const;
    /// Records the change if rows changed and makes everything durable. The change's number, 0 for none.
    std::int64_t commit(Options const& options, ChangeNote const& note);

private:
    void begin(Options const& options);
    void start_session();
    void end_session();
    void record(std::int64_t number);

    Connection& connection_;
    sqlite3_session* session_ = nullptr;
    std::vector<std::string> changesets_;
    bool open_ = false;
};

/// Newest change; 0 if none.
std::int64_t newest_change(Connection& connection);

}
