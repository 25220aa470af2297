#include "store/reversal.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace callflow {

namespace {

using Getter = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

struct TableColumns {
    std::vector<std::string> names;
};

TableColumns columns_of(Connection& connection, std::string const& table)
{
    TableColumns columns;
    for (Statement row{connection, "SELECT name FROM pragma_table_info(?)", table}; row.step();) {
        columns.names.push_back(row.text(0));
    }
    return columns;
}

/// The value as text; nullopt when the changeset holds none for the column.
std::optional<std::string> value_of(sqlite3_changeset_iter* change, int column, Getter get)
{
    sqlite3_value* value = nullptr;
    if (get(change, column, &value) != SQLITE_OK || value == nullptr) {
        return std::nullopt;
    }
    auto const* text = sqlite3_value_text(value);
    std::string readable = text == nullptr ? "" : reinterpret_cast<char const*>(text);
    std::replace(readable.begin(), readable.end(), '\x1f', ' '); // between the parts of a structure
    return readable;
}

bool hidden(std::string const& column)
{
    return column == "folded" || column == "password";
}

std::string field_line(
    std::string const& name, std::optional<std::string> const& before,
    std::optional<std::string> const& after)
{
    if (before && after) {
        return fmt::format("{}: \"{}\" -> \"{}\"", name, *before, *after);
    }
    return fmt::format("{}: \"{}\"", name, before ? *before : *after);
}

RowChange
row_of(sqlite3_changeset_iter* change, std::map<std::string, TableColumns>& known, Connection& connection)
{
    char const* table = nullptr;
    int count = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &count, &operation, nullptr);
    unsigned char* keys = nullptr;
    sqlite3changeset_pk(change, &keys, nullptr);
    auto const found = known.find(table);
    auto const& columns =
        found != known.end() ? found->second : (known[table] = columns_of(connection, table));
    char const* const action = operation == SQLITE_INSERT   ? "create"
                               : operation == SQLITE_DELETE ? "delete"
                                                            : "set";
    RowChange row{table, action, {}, {}};
    for (int column = 0; column < count; ++column) {
        auto const& name = columns.names.at(static_cast<std::size_t>(column));
        auto const before =
            operation == SQLITE_INSERT ? std::nullopt : value_of(change, column, sqlite3changeset_old);
        auto const after =
            operation == SQLITE_DELETE ? std::nullopt : value_of(change, column, sqlite3changeset_new);
        if (keys[column] != 0) {
            row.row += fmt::format("{}{}", row.row.empty() ? "" : ",", before ? *before : after.value_or(""));
        } else if (name == "password" && (before || after)) {
            row.fields.emplace_back("password: (secret)");
        } else if (
            !hidden(name) && (before || after) &&
            !(before.value_or("").empty() && after.value_or("").empty())) {
            row.fields.push_back(field_line(name, before, after));
        }
    }
    return row;
}

/// Calls `look(iterator)` at every row of a change.
template <class Look> void each_row(Connection& connection, std::int64_t change, Look&& look)
{
    for (Statement set{connection, "SELECT bytes FROM changeset WHERE change = ? ORDER BY position", change};
         set.step();) {
        auto bytes = set.bytes(0);
        sqlite3_changeset_iter* iterator = nullptr;
        sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data());
        while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
            look(iterator);
        }
        sqlite3changeset_finalize(iterator);
    }
}

}

std::vector<RowChange> rows_of(Connection& connection, std::int64_t change)
{
    std::vector<RowChange> rows;
    std::map<std::string, TableColumns> known;
    each_row(connection, change, [&](sqlite3_changeset_iter* row) {
        rows.push_back(row_of(row, known, connection));
    });
    return rows;
}

std::vector<DeletedFlow> deleted_flows(Connection& connection, std::int64_t change)
{
    std::vector<DeletedFlow> flows;
    each_row(connection, change, [&](sqlite3_changeset_iter* row) {
        char const* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
        if (operation == SQLITE_DELETE && std::string_view{table} == "flow") {
            flows.push_back(
                {value_of(row, 1, sqlite3changeset_old).value_or(""),
                 value_of(row, 2, sqlite3changeset_old).value_or("")});
        }
    });
    return flows;
}

}
