#pragma once

#include "store/schema.h"

#include <callflow/workspace.h>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace callflow {

class Bulk;

/// One open store. Statements are prepared once and live as long as it does.
class Connection {
public:
    enum class Purpose { read, write };

    /// Opens the store that `options` name. For reading a missing store is an empty one in memory, or
    /// Error{store} where it was named; for writing it is created, unless this is a dry run. An older store
    /// is migrated after a backup, for a dry run in memory. Error{store}: no store, damaged, or of a newer
    /// program; Error{refused}: writing read-only.
    Connection(Options const& options, Purpose purpose, Migrations migrations = shipped_migrations());
    ~Connection();

    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// Whether there is a file behind it.
    bool stored() const { return stored_; }

    SQLite::Database& database() { return *database_; }
    /// Runs statements without results.
    void execute(char const* sql);
    /// Lets go of all prepared statements, and so of what they have locked.
    void forget_statements();
    /// The statement of `sql()` that runs many times; made once for each `tag`, the address of what it is of.
    template <class Sql> Bulk& bulk(void const* tag, Sql&& sql)
    {
        auto const found = bulks_.find(tag);
        return found == bulks_.end() ? make_bulk(tag, sql()) : *found->second;
    }
    Bulk& bulk(std::string const& sql) { return bulk(texts_.insert(sql).first->c_str()); }
    /// The same of a text that stays where it is.
    Bulk& bulk(char const* sql)
    {
        return bulk(static_cast<void const*>(sql), [&] { return std::string{sql}; });
    }
    sqlite3* handle() { return database_->getHandle(); }
    std::string const& path() const { return path_; }
    Migrations migrations() const { return migrations_; }

    /// What the file says it is.
    struct Version {
        int number = 0;
        std::int64_t application = 0;
    };
    Version version();

private:
    friend class Statement;
    using Prepared = std::unique_ptr<SQLite::Statement>;

    void open_file(Options const& options, Purpose purpose);
    void open_empty();
    void accept_version(Options const& options, bool writes);
    std::int64_t number_of(char const* sql);
    void forget_file();
    void migrate_copy(int from);
    /// Statements of a text are made once and lent, one to each user at a time.
    Prepared borrow(std::string const& sql);
    void give_back(Prepared statement);
    Bulk& make_bulk(void const* tag, std::string const& sql);

    std::string path_;
    Migrations migrations_;
    std::unique_ptr<SQLite::Database> database_;
    std::map<std::string, Prepared, std::less<>> statements_;
    std::unordered_map<void const*, std::unique_ptr<Bulk>> bulks_;
    std::set<std::string> texts_;
    bool stored_ = false;
};

/// A statement in use: binds by position, steps, and goes back to the connection when done.
///   for (Statement flow{connection, "SELECT name FROM flow WHERE key = ?", key}; flow.step();) flow.text(0);
class Statement {
public:
    template <class... Values>
    Statement(Connection& connection, std::string const& sql, Values const&... values)
        : connection_{connection}, statement_{connection.borrow(sql)}
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Statement();
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;

    /// Texts are copied.
    void bind(int index, std::string_view text);
    void bind(int index, std::int64_t number);
    /// NULL if there is none.
    void bind(int index, std::optional<std::int64_t> number);
    /// By name, as `:key`; does nothing when the statement has no such parameter.
    void bind(char const* name, std::string_view text);
    void bind_bytes(int index, void const* bytes, int size);

    bool step();
    /// Runs to the end; the number of rows changed.
    int run();

    std::int64_t number(int column);
    std::string text(int column);
    /// Replaces `text`, keeping its memory.
    void text_into(int column, std::string& text);
    std::string bytes(int column);
    bool null(int column);

private:
    Connection& connection_;
    Connection::Prepared statement_;
};

/// The Error that a failure of SQLite means for a person; `path` is the store's.
Error error_of(SQLite::Exception const& exception, std::string const& path);

}
