#include "store/connection.h"

#include "store/backup.h"
#include "store/bulk.h"
#include "store/file.h"
#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace callflow {

namespace {

// A connection serves one Workspace and so one thread at a time: SQLite need not lock it at every step.
int const in_memory = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;

/// Once, before the first connection: nobody asks SQLite how much memory it uses, and counting that takes a
/// lock at each allocation.
void configure_library()
{
    [[maybe_unused]] static int const done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Error no_store(std::string const& path)
{
    return Error{Code::store, "missing", fmt::format("there is no store at \"{}\"", path)}.advise(
        "cf flow create NAME   # the first change creates it");
}

}

Error error_of(SQLite::Exception const& exception, std::string const& path)
{
    auto const told = [&](Code code, char const* rule, std::string_view what) {
        return Error{code, rule, fmt::format("{}: {} ({})", path, what, exception.what())};
    };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(Code::busy, "lock", "somebody else is writing to the store").advise("--lock-timeout 60s");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return told(Code::refused, "read-only", "the store cannot be written");
    case SQLITE_NOTADB:
        return told(Code::store, "damaged", "this is not a store").advise("--store PATH   # another file");
    case SQLITE_CORRUPT:
        return told(Code::store, "damaged", "the store is damaged").advise("cf backup list");
    case SQLITE_CANTOPEN:
        if (access(path.c_str(), R_OK) != 0) {
            return {
                Code::store, "unreadable",
                fmt::format("{}: the store cannot be opened: {}", path, std::strerror(errno))};
        }
        return told(Code::store, "unreadable", "the store cannot be opened");
    case SQLITE_FULL:
        return told(Code::failure, "full", "no space is left on the disk");
    case SQLITE_CONSTRAINT:
        return told(Code::conflict, "constraint", "the store refused the change");
    default:
        return told(Code::failure, "store", "the store could not be used");
    }
}

Connection::Connection(Options const& options, Purpose purpose, Migrations migrations)
    : path_{options.path}, migrations_{migrations}
{
    configure_library();
    try {
        bool const writes = purpose == Purpose::write && !options.dry_run && !options.read_only;
        auto const found = look_at(path_);
        if (found == OnDisk::nothing && purpose == Purpose::read && options.named) {
            throw no_store(path_);
        }
        if (found == OnDisk::nothing && writes) {
            create_private_file(path_, options.named);
        }
        if (found == OnDisk::file || writes) {
            open_file(options, purpose);
        }
        if (!database_) {
            open_empty();
        }
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

Connection::~Connection()
{
    forget_statements();
}

void Connection::open_empty()
{
    forget_statements();
    database_ = std::make_unique<SQLite::Database>(":memory:", in_memory);
    execute("PRAGMA foreign_keys = ON");
    migrate_schema(*database_, 0, migrations_);
}

void Connection::open_file(Options const& options, Purpose purpose)
{
    bool const writable = can_write(path_) && !options.read_only;
    if (purpose == Purpose::write && !writable) {
        throw Error{
            Code::refused, "read-only",
            options.read_only ? "nothing is changed in read-only mode"
                              : fmt::format("the store \"{}\" cannot be written by this user", path_)};
    }
    if (writable) {
        database_ = std::make_unique<SQLite::Database>(path_, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    } else {
        database_ = std::make_unique<SQLite::Database>(
            read_only_uri(path_), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
    }
    database_->setBusyTimeout(static_cast<int>(options.lock_timeout.count()));
    execute("PRAGMA foreign_keys = ON");
    stored_ = true;
    accept_version(options, purpose == Purpose::write && !options.dry_run);
}

std::int64_t Connection::number_of(char const* sql)
{
    Statement row{*this, sql};
    row.step();
    return row.number(0);
}

Connection::Version Connection::version()
{
    return {static_cast<int>(number_of("PRAGMA user_version")), number_of("PRAGMA application_id")};
}

void Connection::accept_version(Options const& options, bool writes)
{
    auto const found = version();
    auto const known = static_cast<int>(migrations_.size());
    if (found.number == known && found.application == application_id) {
        return;
    }
    bool const unmarked = found.number == 0 && found.application == 0;
    if (unmarked && number_of("SELECT count(*) FROM sqlite_schema") == 0) {
        return writes ? begin_store(*this, options) : forget_file();
    }
    if (found.application != application_id || found.number < 1) {
        throw Error{Code::store, "foreign", fmt::format("\"{}\" is a database of another program", path_)}
            .advise("--store PATH   # another file");
    }
    if (found.number > known) {
        throw Error{
            Code::store, "newer",
            fmt::format(
                "the store \"{}\" was made by a newer cf (version {}, this one knows {}); update cf", path_,
                found.number, known)};
    }
    if (options.read_only || !can_write(path_)) {
        throw Error{
            Code::store, "older",
            fmt::format("the store \"{}\" was made by an older cf and cannot be migrated here", path_)}
            .advise("cf store migrate");
    }
    if (options.dry_run) {
        return migrate_copy(found.number);
    }
    make_backup(*this, options);
    migrate(*this, options);
}

void Connection::forget_file()
{
    forget_statements();
    database_.reset();
    stored_ = false;
}

void Connection::migrate_copy(int from)
{
    forget_statements();
    auto copy = std::make_unique<SQLite::Database>(":memory:", in_memory);
    copy_database(*copy, *database_);
    database_ = std::move(copy);
    stored_ = false;
    execute("PRAGMA foreign_keys = ON");
    migrate_schema(*database_, from, migrations_);
}

void Connection::forget_statements()
{
    statements_.clear();
    bulks_.clear();
}

Bulk& Connection::make_bulk(void const* tag, std::string const& sql)
{
    return *(bulks_[tag] = std::make_unique<Bulk>(*this, sql));
}

void Connection::execute(char const* sql)
{
    try {
        database_->exec(sql);
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

Connection::Prepared Connection::borrow(std::string const& sql)
{
    auto const found = statements_.find(sql);
    if (found != statements_.end() && found->second) {
        return std::move(found->second);
    }
    try {
        return std::make_unique<SQLite::Statement>(*database_, sql);
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

void Connection::give_back(Prepared statement)
{
    statement->tryReset();
    statement->clearBindings();
    statements_[statement->getQuery()] = std::move(statement);
}

}
