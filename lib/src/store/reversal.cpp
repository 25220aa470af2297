#include "store/reversal.h"

#include "store/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace callflow {

namespace {

struct Replay {
    Connection& connection;
    bool back; ///< an undo; else a redo
    Writing* writing;
    Replayed done;
    std::string obstacle;
};

std::string number_of(Connection& connection, std::int64_t id)
{
    Statement row{connection, "SELECT number FROM number WHERE id = ?", id};
    return row.step() ? row.text(0) : std::string{};
}

std::int64_t first_key(sqlite3_changeset_iter* change)
{
    sqlite3_value* value = nullptr;
    sqlite3changeset_old(change, 0, &value);
    if (value == nullptr) {
        sqlite3changeset_new(change, 0, &value);
    }
    return value == nullptr ? 0 : sqlite3_value_int64(value);
}

char const* explain(int reason)
{
    switch (reason) {
    case SQLITE_CHANGESET_DATA:
        return "was changed since";
    case SQLITE_CHANGESET_NOTFOUND:
        return "is not there any more";
    default:
        return "is there again";
    }
}

/// Names the row in the way, as far as it can be known.
std::string name_row(Connection& connection, std::string const& table, std::int64_t id)
{
    constexpr std::string_view named[] = {"flow",     "module", "user",  "user_group",
                                          "schedule", "audio",  "trunk", "contact"};
    if (table == "number") {
        return "number " + number_of(connection, id);
    }
    if (std::find(std::begin(named), std::end(named), table) != std::end(named)) {
        Statement row{connection, fmt::format("SELECT key FROM {} WHERE id = ?", table), id};
        if (row.step()) {
            return fmt::format("{} \"{}\"", table == "user_group" ? "group" : table, row.text(0));
        }
    }
    return fmt::format("a row of {}", table);
}

/// Whether an update sets nothing but where a number leads.
bool only_routes(Connection& connection, sqlite3_changeset_iter* change)
{
    char const* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    if (std::string_view{table} != "number") {
        return false;
    }
    Statement column{connection, "SELECT name FROM pragma_table_info('number') ORDER BY cid"};
    for (int index = 0; column.step(); ++index) {
        sqlite3_value* value = nullptr;
        sqlite3changeset_new(change, index, &value);
        if (value != nullptr && column.text(0) != "flow_id" && column.text(0) != "to_id") {
            return false;
        }
    }
    return true;
}

int on_conflict(void* context, int reason, sqlite3_changeset_iter* change)
{
    auto& replay = *static_cast<Replay*>(context);
    if (reason == SQLITE_CHANGESET_FOREIGN_KEY) {
        replay.obstacle = replay.back ? "something newer uses what it made"
                                      : "something that it needs is not there any more";
        return SQLITE_CHANGESET_ABORT;
    }
    char const* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    auto const id = first_key(change);
    if (reason == SQLITE_CHANGESET_DATA && operation == SQLITE_UPDATE &&
        only_routes(replay.connection, change)) {
        replay.done.numbers.push_back(number_of(replay.connection, id));
        return SQLITE_CHANGESET_OMIT;
    }
    if (reason == SQLITE_CHANGESET_CONSTRAINT) {
        std::string_view const noun = std::string_view{table} == "user_group" ? "group" : table;
        replay.obstacle = fmt::format("another {} has its name or key by now", noun);
        return SQLITE_CHANGESET_ABORT;
    }
    replay.obstacle = fmt::format("{} {}", name_row(replay.connection, table, id), explain(reason));
    return SQLITE_CHANGESET_ABORT;
}

void apply(Replay& replay, std::int64_t number, std::string& bytes)
{
    int const result = sqlite3changeset_apply(
        replay.connection.handle(), static_cast<int>(bytes.size()), bytes.data(), nullptr, on_conflict,
        &replay);
    if (result == SQLITE_ABORT || (result == SQLITE_CONSTRAINT && !replay.obstacle.empty())) {
        throw Error{
            Code::conflict, "change",
            fmt::format(
                "change {} cannot be {}: {}", number, replay.back ? "undone" : "redone", replay.obstacle)}
            .advise("cf log");
    }
    if (result != SQLITE_OK) {
        throw error_of(SQLite::Exception{replay.connection.handle(), result}, replay.connection.path());
    }
    if (replay.writing != nullptr) {
        replay.writing->split();
    }
}

std::string inverted(std::string bytes)
{
    int size = 0;
    void* inverse = nullptr;
    sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.data(), &size, &inverse);
    std::string result{static_cast<char const*>(inverse), static_cast<std::size_t>(size)};
    sqlite3_free(inverse);
    return result;
}

std::vector<std::string> changesets_of(Connection& connection, std::int64_t change)
{
    Statement known{connection, "SELECT schema FROM change WHERE number = ?", change};
    if (!known.step()) {
        throw Error{Code::not_found, "change", fmt::format("there is no change {}", change)}.advise("cf log");
    }
    if (known.number(0) != schema_version()) {
        throw Error{
            Code::conflict, "schema",
            fmt::format(
                "change {} was made before the store was migrated; only a backup goes back there", change)}
            .advise("cf backup list");
    }
    std::vector<std::string> all;
    for (Statement row{connection, "SELECT bytes FROM changeset WHERE change = ? ORDER BY position", change};
         row.step();) {
        all.push_back(row.bytes(0));
    }
    if (all.empty()) {
        throw Error{Code::conflict, "pruned", fmt::format("the rows of change {} were pruned", change)};
    }
    return all;
}

}

Replayed apply_inverse(Connection& connection, std::int64_t change, Writing* writing)
{
    Replay replay{connection, true, writing, {}, {}};
    auto changesets = changesets_of(connection, change);
    std::reverse(changesets.begin(), changesets.end());
    for (auto const& bytes : changesets) {
        auto inverse = inverted(bytes);
        apply(replay, change, inverse);
    }
    return replay.done;
}

Replayed apply_again(Connection& connection, std::int64_t change, Writing* writing)
{
    Replay replay{connection, false, writing, {}, {}};
    for (auto& bytes : changesets_of(connection, change)) {
        apply(replay, change, bytes);
    }
    return replay.done;
}

}
