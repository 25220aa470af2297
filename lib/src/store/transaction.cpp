#include "store/transaction.h"

#include "store/lock.h"
#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

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

bool Writing::changed()
{
    end_session();
    return !changesets_.empty();
}

std::int64_t Writing::commit(Options const& options, ChangeNote const& note)
{
    end_session();
    std::int64_t number = 0;
    if (!changesets_.empty()) {
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
        number = sqlite3_last_insert_rowid(connection_.handle());
        record(number);
    }
    transaction_.commit();
    return number;
}

void Writing::record(std::int64_t number)
{
    std::int64_t position = 0;
    for (auto const& bytes : changesets_) {
        Statement insert{
            connection_, "INSERT INTO changeset (change, position, bytes) VALUES (?, ?, ?)", number,
            ++position};
        insert.bind_bytes(3, bytes.data(), static_cast<int>(bytes.size()));
        insert.run();
    }
}

std::int64_t newest_change(Connection& connection)
{
    Statement newest{connection, "SELECT max(number) FROM change"};
    newest.step();
    return newest.number(0);
}

}
