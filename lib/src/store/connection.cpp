#include "store/connection.h"

#include "store/backup.h"
#include "store/file.h"
#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace callflow {

namespace {

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
        return told(Code::store, "damaged", "this is not a store");
    case SQLITE_CORRUPT:
        return told(Code::store, "damaged", "the store is damaged").advise("cf backup list");
    case SQLITE_CANTOPEN:
        return told(Code::store, "unreadable", "the store cannot be opened");
    case SQLITE_FULL:
        return told(Code::failure, "full", "no space is left on the disk");
    case SQLITE_CONSTRAINT:
        return told(Code::conflict, "constraint", "the store refused the change");
    default:
        return told(Code::failure, "store", "the store could not be used");
    }
}

Connection::Connection(Options const& options, Purpose purpose) : path_{options.path}
{
    try {
        stored_ = is_there(path_);
        if (stored_ || (purpose == Purpose::write && !options.dry_run && !options.read_only))
            open_file(options, purpose);
        else if (purpose == Purpose::read && options.named)
            throw no_store(path_);
        else
            open_empty();
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

Connection::~Connection()
{
    statements_.clear();
}

void Connection::open_empty()
{
    database_ = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    execute("PRAGMA foreign_keys = ON");
    migrate_schema(*database_, 0);
}

void Connection::open_file(Options const& options, Purpose purpose)
{
    if (!stored_)
        create_private_file(path_, options.named);
    bool const writable = can_write(path_) && !options.read_only;
    if (purpose == Purpose::write && !writable)
        throw Error{
            Code::refused, "read-only",
            options.read_only ? "nothing is changed in read-only mode"
                              : fmt::format("the store \"{}\" cannot be written by this user", path_)};
    if (writable)
        database_ = std::make_unique<SQLite::Database>(path_, SQLite::OPEN_READWRITE);
    else
        database_ = std::make_unique<SQLite::Database>(
            read_only_uri(path_), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    execute("PRAGMA foreign_keys = ON");
    accept_version(options);
    stored_ = true;
}

void Connection::accept_version(Options const& options)
{
    auto const pragma = [this](char const* sql) { return Statement{*this, sql}; };
    auto version = pragma("PRAGMA user_version");
    version.step();
    auto application = pragma("PRAGMA application_id");
    application.step();
    bool const fresh = version.number(0) == 0 && application.number(0) == 0;
    if (!fresh && application.number(0) != application_id)
        throw Error{Code::store, "damaged", fmt::format("\"{}\" is a database of another program", path_)};
    if (version.number(0) > schema_version())
        throw Error{
            Code::store, "newer",
            fmt::format(
                "the store \"{}\" was made by a newer cf (version {}, this one knows {}); update cf", path_,
                version.number(0), schema_version())};
    if (version.number(0) == schema_version())
        return;
    throw_if_read_only(options);
    bring_up_to_date(*this, options, fresh);
}

void Connection::execute(char const* sql)
{
    try {
        database_->exec(sql);
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

void Connection::load(std::string const& path)
{
    statements_.clear();
    try {
        SQLite::Database source{read_only_uri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
        SQLite::Backup{*database_, source}.executeStep();
        execute("PRAGMA journal_mode = WAL");
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

Connection::Prepared Connection::borrow(std::string const& sql)
{
    auto const found = statements_.find(sql);
    if (found != statements_.end() && found->second)
        return std::move(found->second);
    try {
        return std::make_unique<SQLite::Statement>(*database_, sql);
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, path_);
    }
}

void Connection::give_back(Prepared statement)
{
    statement->tryReset();
    statements_[statement->getQuery()] = std::move(statement);
}

}
