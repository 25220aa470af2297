#include "store/restore.h"

#include "store/file.h"
#include "store/transaction.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>
#include <unistd.h>

namespace callflow {

namespace fs = std::filesystem;

namespace {

Error damaged(Backup const& backup, std::string_view why)
{
    return Error{Code::store, "damaged", fmt::format("the backup \"{}\" is damaged ({})", backup.name, why)}
        .advise("cf backup list");
}

void require_whole(SQLite::Database& copy, Backup const& backup)
{
    SQLite::Statement check{copy, "SELECT group_concat(integrity_check) FROM pragma_integrity_check"};
    SQLite::Statement dangling{copy, "SELECT 1 FROM pragma_foreign_key_check"};
    if (!check.executeStep() || check.getColumn(0).getString() != "ok" || dangling.executeStep()) {
        throw damaged(backup, "its tables do not agree");
    }
}

void bring_up(SQLite::Database& copy, Backup const& backup)
{
    auto const version = copy.execAndGet("PRAGMA user_version").getInt();
    bool const ours = copy.execAndGet("PRAGMA application_id").getInt64() == application_id && version > 0;
    if (!ours) {
        throw Error{Code::store, "damaged", fmt::format("\"{}\" is no backup of a store", backup.path)};
    }
    if (version > schema_version()) {
        throw Error{
            Code::store, "newer",
            fmt::format("the backup \"{}\" was made by a newer cf; update cf", backup.path)};
    }
    if (version < schema_version()) {
        migrate_schema(copy, version, shipped_migrations());
    }
}

/// Calls that came since stay, as they are no part of what is put back; those that are missing come back.
void add_calls(Connection& connection)
{
    constexpr auto* columns =
        "record, started, wait, talk, caller, number, flow, flow_name, module, user, path, result";
    Statement{
        connection,
        fmt::format("INSERT OR IGNORE INTO main.call ({0}) SELECT {0} FROM past.call ORDER BY id", columns)}
        .run();
}

/// Rows of all tables, one by one: a backup's pages would take the sequences of ids back with them. The store
/// stays the one it is.
void replace_rows(Connection& connection)
{
    std::vector<std::string> tables;
    for (Statement row{
             connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                         "'sqlite_%' AND name NOT IN ('store', 'call', 'deployment', 'speech')"};
         row.step();) {
        tables.push_back(row.text(0));
    }
    for (auto const& table : tables) {
        Statement{connection, fmt::format("DELETE FROM main.{}", table)}.run();
        Statement{connection, fmt::format("INSERT INTO main.{0} SELECT * FROM past.{0}", table)}.run();
    }
    add_calls(connection);
    Statement{
        connection,
        "UPDATE main.sqlite_sequence SET seq = max(seq, ifnull((SELECT seq FROM past.sqlite_sequence p"
        " WHERE p.name = sqlite_sequence.name), 0))"}
        .run();
    Statement{
        connection, "INSERT INTO main.sqlite_sequence SELECT name, seq FROM past.sqlite_sequence"
                    " WHERE name NOT IN (SELECT name FROM main.sqlite_sequence)"}
        .run();
}

/// A database beside the store for as long as it lives; keys are not followed meanwhile, as `past` was
/// checked.
struct Attached {
    Connection& connection;
    Attached(Connection& to, std::string const& path) : connection{to}
    {
        Statement{connection, "ATTACH ? AS past", path}.run();
        connection.execute("PRAGMA foreign_keys = OFF");
    }
    ~Attached()
    {
        connection.forget_statements();
        sqlite3_exec(connection.handle(), "PRAGMA foreign_keys = ON; DETACH past", nullptr, nullptr, nullptr);
    }
    Attached(Attached const&) = delete;
    Attached& operator=(Attached const&) = delete;
};

}

Restoration::Restoration(Backup const& backup) : path_{fmt::format("{}.{}.part", backup.path, getpid())}
{
    create_private_file(path_, true);
    try {
        SQLite::Database source{read_only_uri(backup.path), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
        SQLite::Database copy{path_, SQLite::OPEN_READWRITE};
        copy_database(copy, source);
        require_whole(copy, backup);
        bring_up(copy, backup);
    } catch (SQLite::Exception const& exception) {
        fs::remove(path_);
        auto const code = exception.getErrorCode() & 0xff;
        throw code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? damaged(backup, exception.what())
                                                              : error_of(exception, backup.path);
    } catch (...) {
        fs::remove(path_);
        throw;
    }
}

Restoration::~Restoration()
{
    std::error_code ignored;
    fs::remove(path_, ignored);
}

void Restoration::into(Connection& connection, Options const& options, std::int64_t expected)
{
    Attached const attached{connection, path_};
    Immediate transaction{connection, options};
    Options checked = options;
    checked.expected_change = expected;
    require_expected(connection, checked);
    replace_rows(connection);
    transaction.commit();
}

std::string Restoration::instead_of(std::string const& store)
{
    SQLite::Database{path_, SQLite::OPEN_READWRITE}.exec("PRAGMA journal_mode = WAL");
    auto damaged = store + ".damaged";
    for (char const* tail : {"-wal", "-shm"}) {
        if (fs::exists(store + tail)) {
            fs::rename(store + tail, damaged + tail);
        }
    }
    fs::rename(store, damaged);
    fs::rename(path_, store);
    return damaged;
}

}
