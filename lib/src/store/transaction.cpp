#include "store/transaction.h"

#include "store/lock.h"
#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace callflow {

namespace {

void ensure(int result, Connection& connection)
{
    if (result != SQLITE_OK) {
        throw error_of(SQLite::Exception{connection.handle(), result}, connection.path());
    }
}

}

Snapshot::Snapshot(Connection& connection) : connection_{connection}
{
    connection_.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Immediate::Immediate(Connection& connection, Options const& options) : connection_{connection}
{
    LockWait const wait{connection_, options};
    connection_.execute("BEGIN IMMEDIATE");
}

Immediate::~Immediate()
{
    if (open_) {
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Immediate::commit()
{
    connection_.execute("COMMIT");
    open_ = false;
}

void require_expected(Connection& connection, Options const& options)
{
    if (options.expected_change && *options.expected_change != newest_change(connection)) {
        throw Error{
            Code::conflict, "stale", "the store was changed by somebody else meanwhile; nothing was done"}
            .advise("cf log");
    }
}

Writing::Writing(Connection& connection, Options const& options)
    : connection_{connection}, transaction_{connection, options}
{
    require_expected(connection_, options);
    start_session();
}

Writing::~Writing()
{
    if (session_ != nullptr) {
        sqlite3session_delete(session_);
    }
}

void Writing::start_session()
{
    rows_then_ = sqlite3_total_changes64(connection_.handle());
    ensure(sqlite3session_create(connection_.handle(), "main", &session_), connection_);
    for (char const* table : recorded_tables()) {
        ensure(sqlite3session_attach(session_, table), connection_);
    }
}

void Writing::end_session()
{
    if (session_ == nullptr) {
        return;
    }
    int size = 0;
    void* bytes = nullptr;
    ensure(sqlite3session_changeset(session_, &size, &bytes), connection_);
    if (size > 0) {
        changesets_.emplace_back(static_cast<char const*>(bytes), static_cast<std::size_t>(size));
    }
    sqlite3_free(bytes);
    sqlite3session_delete(session_);
    session_ = nullptr;
}

void Writing::split()
{
    end_session();
    start_session();
}

void Writing::relieve()
{
    constexpr std::int64_t much = 20'000;
    if (sqlite3_total_changes64(connection_.handle()) - rows_then_ < much) {
        return;
    }
    end_session();
    if (number_ == 0 && !changesets_.empty()) {
        insert_change({}, {});
    }
    write_changesets();
    start_session();
}

bool Writing::changed()
{
    end_session();
    return number_ != 0 || !changesets_.empty();
}

std::int64_t Writing::commit(Options const& options, ChangeNote const& note)
{
    end_session();
    if (number_ != 0) {
        finish_change(options, note);
    } else if (!changesets_.empty() || note.reverses) {
        insert_change(options, note);
        changesets_.resize(std::max<std::size_t>(changesets_.size(), 1));
    }
    write_changesets();
    transaction_.commit();
    return number_;
}

void Writing::insert_change(Options const& options, ChangeNote const& note)
{
    Statement{
        connection_,
        "INSERT INTO change (at, actor, host, command, message, action, summary, reverses, schema)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        note.at,
        options.actor,
        options.host,
        options.command,
        options.message,
        note.action,
        note.summary,
        note.reverses,
        std::int64_t{schema_version()}}
        .run();
    number_ = sqlite3_last_insert_rowid(connection_.handle());
}

void Writing::finish_change(Options const& options, ChangeNote const& note)
{
    Statement{
        connection_,
        "UPDATE change SET at = ?2, actor = ?3, host = ?4, command = ?5, message = ?6, action = ?7,"
        " summary = ?8, reverses = ?9 WHERE number = ?1",
        number_,
        note.at,
        options.actor,
        options.host,
        options.command,
        options.message,
        note.action,
        note.summary,
        note.reverses}
        .run();
}

void Writing::write_changesets()
{
    for (auto const& bytes : changesets_) {
        Statement insert{
            connection_, "INSERT INTO changeset (change, position, bytes) VALUES (?, ?, ?)", number_,
            ++written_};
        insert.bind_bytes(3, bytes.data(), static_cast<int>(bytes.size()));
        insert.run();
    }
    changesets_.clear();
}

std::int64_t newest_change(Connection& connection)
{
    Statement newest{connection, "SELECT max(number) FROM change"};
    newest.step();
    return newest.number(0);
}

}
