#include "store/schema.h"

#include "store/schema_scripts.h"

#include <array>

namespace callflow {

namespace {

constexpr std::array<char const*, 3> shipped = {schema_1, schema_2, schema_3};

constexpr std::array recorded = {
    "settings", "flow",  "label",      "tab",        "module",     "cable",      "module_field",
    "number",   "user",  "membership", "user_group", "group_user", "flow_group", "contact",
    "schedule", "audio", "audio_item", "trunk",      "claim",
};

}

std::span<char const* const> recorded_tables()
{
    return recorded;
}

Migrations shipped_migrations()
{
    return shipped;
}

int schema_version()
{
    return static_cast<int>(shipped.size());
}

void migrate_schema(SQLite::Database& database, int from, Migrations migrations)
{
    for (char const* script : migrations.subspan(static_cast<std::size_t>(from))) {
        database.exec(script);
    }
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    database.exec("PRAGMA user_version = " + std::to_string(migrations.size()));
}

}
