#include "store/backup.h"

#include "store/file.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <thread>
#include <tuple>
#include <unistd.h>

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
    for (int n = 2; fs::exists(path); ++n) {
        path = folder / fmt::format("{}-{}.db", change, n);
    }
    return path;
}

void verify(SQLite::Database& copy, std::string const& path)
{
    SQLite::Statement check{copy, "PRAGMA integrity_check"};
    if (!check.executeStep() || check.getColumn(0).getString() != "ok") {
        throw Error{Code::failure, "backup", fmt::format("the backup \"{}\" could not be verified", path)};
    }
}

/// A fixed clock dates the file; else it is as old as it is.
void set_time(std::string const& path, Options const& options)
{
    if (options.now) {
        timespec const at{*options.now / 1'000'000, *options.now % 1'000'000 * 1'000};
        std::array const times{at, at};
        utimensat(AT_FDCWD, path.c_str(), times.data(), 0);
    }
}

/// The name begins with the number of the newest change.
Backup described(fs::path const& path)
{
    struct stat status {};
    stat(path.c_str(), &status);
    Backup backup{path.stem().string(), path.string()};
    std::from_chars(backup.name.data(), backup.name.data() + backup.name.size(), backup.change);
    backup.size = status.st_size;
    backup.at = Instant{status.st_mtim.tv_sec} * 1'000'000 + status.st_mtim.tv_nsec / 1'000;
    return backup;
}

/// A file that is taken away again unless it was renamed; nobody takes it for a backup.
struct Unfinished {
    std::string path;
    explicit Unfinished(std::string name) : path{std::move(name)} {}
    ~Unfinished()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
    Unfinished(Unfinished const&) = delete;
    Unfinished& operator=(Unfinished const&) = delete;
};

}

void copy_database(SQLite::Database& to, SQLite::Database& from)
{
    if (int const result = SQLite::Backup{to, from}.executeStep(); result != SQLITE_DONE) {
        throw SQLite::Exception{to.getHandle(), result};
    }
}

Backup make_backup(Connection& connection, Options const& options)
{
    auto const path = free_path(backup_folder(connection.path()), newest_change(connection)).string();
    Unfinished const part{fmt::format("{}.{}.part", path, getpid())};
    create_private_file(part.path, false);
    try {
        SQLite::Database copy{part.path, SQLite::OPEN_READWRITE};
        copy_database(copy, connection.database());
        copy.exec("PRAGMA journal_mode = DELETE");
        verify(copy, path);
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path);
    }
    set_time(part.path, options);
    fs::rename(part.path, path);
    return described(path);
}

std::vector<Backup> find_backups(std::string const& store)
{
    std::vector<Backup> found;
    std::error_code none;
    for (auto const& entry : fs::directory_iterator{backup_folder(store), none}) {
        if (entry.path().extension() == ".db") {
            found.push_back(described(entry.path()));
        }
    }
    std::sort(found.begin(), found.end(), [](Backup const& left, Backup const& right) {
        return std::tuple{left.at, left.change, left.name} > std::tuple{right.at, right.change, right.name};
    });
    return found;
}

Backup find_backup(std::string const& store, std::string const& name)
{
    std::vector<std::string> names;
    for (auto const& backup : find_backups(store)) {
        if (backup.name == name) {
            return backup;
        }
        names.push_back(backup.name);
    }
    throw Error{Code::not_found, "backup", fmt::format("no backup named \"{}\"", name), nearest(name, names)}
        .advise("cf backup list");
}

namespace {

/// The change to WAL wants the file for itself, and SQLite does not ask the busy handler for it: others who
/// make the same store at the same time are waited for here.
void use_wal(Connection& connection, Options const& options)
{
    constexpr std::chrono::milliseconds pause{5};
    auto const end = std::chrono::steady_clock::now() + options.lock_timeout;
    for (;;) {
        try {
            return connection.execute("PRAGMA journal_mode = WAL");
        } catch (Error const& error) {
            if (error.code() != Code::busy || std::chrono::steady_clock::now() >= end) {
                throw;
            }
        }
        std::this_thread::sleep_for(pause);
    }
}

}

void begin_store(Connection& connection, Options const& options)
{
    use_wal(connection, options);
    migrate(connection, options);
}

void migrate(Connection& connection, Options const& options)
{
    Immediate transaction{connection, options};
    auto const from = connection.version().number;
    if (from < static_cast<int>(connection.migrations().size())) {
        migrate_schema(connection.database(), from, connection.migrations());
    }
    transaction.commit();
}

}
