#pragma once

#include "store/connection.h"

#include <vector>

namespace callflow {

/// One verified copy of the store, a file beside it in `backups/`.
struct Backup {
    std::string name; ///< of the file without `.db`: the change number, `-2`, `-3` where it is taken
    std::string path;
    std::int64_t change = 0; ///< newest in it
    std::int64_t size = 0;   ///< bytes
    Instant at = 0;
};

/// Copies the store while others may write, by SQLite's online backup, and verifies the copy (`PRAGMA
/// integrity_check`). Mode 0600, folder 0700; the file's time is that of the clock that `options` fix.
Backup make_backup(Connection& connection, Options const& options);

/// The whole content of `from` takes the place of that of `to`, as it is at one moment.
void copy_database(SQLite::Database& to, SQLite::Database& from);

/// Newest first.
std::vector<Backup> find_backups(std::string const& store);

/// Error{not_found, backup} with what there is.
Backup find_backup(std::string const& store, std::string const& name);

/// Makes the empty file of the connection a store, unless somebody else just did.
void begin_store(Connection& connection, Options const& options);

/// Migrates the store to the newest schema in one transaction.
void migrate(Connection& connection, Options const& options);

}
