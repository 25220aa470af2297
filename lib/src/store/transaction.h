#pragma once

#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

struct sqlite3_session;

namespace callflow {

/// A consistent look at the store; ends with its scope.
class Snapshot {
public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();
    Snapshot(Snapshot const&) = delete;
    Snapshot& operator=(Snapshot const&) = delete;

private:
    Connection& connection_;
};

/// The write lock, taken at once (BEGIN IMMEDIATE, waiting at most `lock_timeout`); what was written is
/// rolled back unless committed.
class Immediate {
public:
    Immediate(Connection& connection, Options const& options);
    ~Immediate();
    Immediate(Immediate const&) = delete;
    Immediate& operator=(Immediate const&) = delete;

    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

/// Error{conflict} unless the newest change is the one that `options` expect, if they expect one.
void require_expected(Connection& connection, Options const& options);

/// What the log says of a change besides its rows.
struct ChangeNote {
    Instant at = 0;
    std::string action;
    std::string summary;
    std::optional<std::int64_t> reverses;
};

/// The one write of a use case: recorded, and rolled back unless committed.
class Writing {
public:
    Writing(Connection& connection, Options const& options);
    ~Writing();
    Writing(Writing const&) = delete;
    Writing& operator=(Writing const&) = delete;

    /// Starts another changeset: what came before is undone after it. For steps that do not add up to one,
    /// such as swaps of unique values.
    void split();
    /// The same for a long change, now and then: what came before is written to the store instead of being
    /// kept in memory, once it is much. At each such moment every reference points at something.
    void relieve();
    /// Whether a recorded row differs from before; to be asked when nothing more will be done.
    bool changed();
    /// Records the change if rows changed and makes everything durable; a change that reverses another is
    /// recorded even so, as the log is marked with it. The change's number, 0 for none.
    std::int64_t commit(Options const& options, ChangeNote const& note);

private:
    void start_session();
    void end_session();
    void insert_change(Options const& options, ChangeNote const& note);
    /// Fills in the row of a change that was begun before all was known of it.
    void finish_change(Options const& options, ChangeNote const& note);
    void write_changesets();

    Connection& connection_;
    Immediate transaction_;
    sqlite3_session* session_ = nullptr;
    std::vector<std::string> changesets_; ///< not written yet
    std::int64_t written_ = 0;
    std::int64_t number_ = 0;    ///< of the change; 0 until something of it is written
    std::int64_t rows_then_ = 0; ///< all rows that the connection had changed when the session began
};

/// Newest change; 0 if none.
std::int64_t newest_change(Connection& connection);

}
