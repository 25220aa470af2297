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
/// integrity_check`). Mode 0600, folder 0700.
Backup make_backup(Connection& connection);

/// Newest first.
std::vector<Backup> find_backups(std::string const& store);

/// Error{not_found, backup} with what there is.
Backup find_backup(std::string const& store, std::string const& name);

/// Replaces the content of the store by the backup's. Numbers of changes and ids go on from where they were.
void restore_backup(Connection& connection, Backup const& backup);

/// Migrates to this library's schema, after a backup unless the store is `fresh`.
void bring_up_to_date(Connection& connection, Options const& options, bool fresh);

/// Error{store, "older"}: a read-only look cannot migrate.
void throw_if_read_only(Options const& options);

}
