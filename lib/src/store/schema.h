#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <span>

namespace callflow {

/// Marks the file as a store of call flows: "cfdb".
constexpr std::int64_t application_id = 0x63666462;

/// The tables whose rows are the phone system; every change to them is recorded. All others are bookkeeping.
std::span<char const* const> recorded_tables();

/// Scripts that bring a store from each version to the next; the first makes an empty file a store.
using Migrations = std::span<char const* const>;
Migrations shipped_migrations();

/// `user_version` of a store that this library writes.
int schema_version();

/// Brings a store from version `from` (0 is an empty file) to the newest; the caller has the transaction.
void migrate_schema(SQLite::Database& database, int from, Migrations migrations);

}
