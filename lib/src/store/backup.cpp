#include "store/backup.h"

#include "store/file.h"
#include "store/lock.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace callflow {

namespace fs = std::filesystem;

namespace {

fs::path backup_folder(std::string const& store)
{
    auto const folder = fs::path{store}.parent_path();
    return (folder.empty() ? fs::path{"."} : folder) / "backups";
}

fs::path free_path(fs::path const& folder, std::int64_t change)
{
    auto path = folder / fmt::format("{}.db", change);
    for (int n = 2; fs::exists(path); ++n)
        path = folder / fmt::format("{}-{}.db", change, n);
    return path;
}

void verify(SQLite::Database& copy, std::string const& path)
{
    SQLite::Statement check{copy, "PRAGMA integrity_check"};
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        throw Error{Code::failure, "backup", fmt::format("the backup \"{}\" could not be verified", path)};
}

Instant modified(fs::path const& path)
{
    struct stat status {};
    stat(path.c_str(), &status);
    return Instant{status.st_mtim.tv_sec} * 1'000'000 + status.st_mtim.tv_nsec / 1'000;
}

std::int64_t newest_in(fs::path const& path)
{
    try {
        SQLite::Database copy{read_only_uri(path.string()), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
        return copy.execAndGet("SELECT ifnull(max(number), 0) FROM change").getInt64();
    } catch (SQLite::Exception const&) {
        return -1;
    }
}

}

Backup make_backup(Connection& connection)
{
    auto const folder = backup_folder(connection.path());
    auto const path = free_path(folder, newest_change(connection)).string();
    create_private_file(path, false);
    try {
        SQLite::Database copy{path, SQLite::OPEN_READWRITE};
        SQLite::Backup{copy, connection.database()}.executeStep();
        copy.exec("PRAGMA journal_mode = DELETE");
        verify(copy, path);
    } catch (SQLite::Exception const& exception) {
        fs::remove(path);
        throw error_of(exception, path);
    }
    return find_backup(connection.path(), fs::path{path}.stem().string());
}

std::vector<Backup> find_backups(std::string const& store)
{
    std::vector<Backup> found;
    std::error_code none;
    for (auto const& entry : fs::directory_iterator{backup_folder(store), none}) {
        auto const path = entry.path();
        if (path.extension() != ".db")
            continue;
        std::int64_t const change = newest_in(path);
        if (change >= 0)
            found.push_back(
                {path.stem().string(), path.string(), change, static_cast<std::int64_t>(entry.file_size()),
                 modified(path)});
    }
    std::sort(found.begin(), found.end(), [](Backup const& left, Backup const& right) {
        return std::pair{left.at, left.name} > std::pair{right.at, right.name};
    });
    return found;
}

Backup find_backup(std::string const& store, std::string const& name)
{
    std::vector<std::string> names;
    for (auto const& backup : find_backups(store)) {
        if (backup.name == name)
            return backup;
        names.push_back(backup.name);
    }
    throw Error{Code::not_found, "backup", fmt::format("no backup named \"{}\"", name), nearest(name, names)}
        .advise("cf backup list");
}

void restore_backup(Connection& connection, Backup const& backup)
{
    auto const sequences = std::string{"SELECT name, seq FROM sqlite_sequence"};
    std::vector<std::pair<std::string, std::int64_t>> reached;
    for (Statement sequence{connection, sequences}; sequence.step();)
        reached.emplace_back(sequence.text(0), sequence.number(1));
    connection.load(backup.path);
    for (auto const& [table, number] : reached) {
        Statement raise{
            connection, "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", table, number};
        if (raise.run() == 0)
            Statement{connection, "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", table, number}
                .run();
    }
}

void bring_up_to_date(Connection& connection, Options const& options, bool fresh)
{
    if (!fresh)
        make_backup(connection);
    else
        connection.execute("PRAGMA journal_mode = WAL");
    LockWait const wait{connection, options};
    connection.execute("BEGIN IMMEDIATE");
    try {
        Statement version{connection, "PRAGMA user_version"};
        version.step();
        auto const now = static_cast<int>(version.number(0));
        if (now < schema_version())
            migrate_schema(connection.database(), now);
        connection.execute("COMMIT");
    } catch (...) {
        connection.execute("ROLLBACK");
        throw;
    }
}

void throw_if_read_only(Options const& options)
{
    if (options.read_only)
        throw Error{
            Code::store, "older",
            fmt::format(
                "the store \"{}\" was made by an older cf and read-only mode cannot migrate it",
                options.path)}
            .advise("cf store migrate");
}

}
