// The bare insert: the rows of a store's resources, read into memory, inserted into an empty store of the
// same schema by prepared statements in one durable transaction. Usage: insert FULL EMPTY. Prints the seconds
// of the inserts.
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

struct Cell {
    int type;
    sqlite3_int64 number;
    std::string text;
};

struct Rows {
    std::string insert;
    std::size_t columns;
    std::vector<Cell> cells;
};

void need(bool good, sqlite3* database)
{
    if (!good) {
        std::fprintf(stderr, "insert: %s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

sqlite3* open(char const* path)
{
    sqlite3* database = nullptr;
    need(sqlite3_open(path, &database) == SQLITE_OK, database);
    return database;
}

sqlite3_stmt* prepare(sqlite3* database, std::string const& sql)
{
    sqlite3_stmt* statement = nullptr;
    need(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, database);
    return statement;
}

Cell cell_of(sqlite3_stmt* row, int column)
{
    auto const type = sqlite3_column_type(row, column);
    if (type == SQLITE_TEXT) {
        return {type, 0, reinterpret_cast<char const*>(sqlite3_column_text(row, column))};
    }
    return {type, sqlite3_column_int64(row, column), {}};
}

Rows read(sqlite3* full, std::string const& table)
{
    sqlite3_stmt* row = prepare(full, "SELECT * FROM " + table);
    auto const columns = static_cast<std::size_t>(sqlite3_column_count(row));
    std::string marks = "?";
    for (std::size_t i = 1; i < columns; ++i) {
        marks += ", ?";
    }
    Rows rows{"INSERT OR REPLACE INTO " + table + " VALUES (" + marks + ")", columns, {}};
    while (sqlite3_step(row) == SQLITE_ROW) {
        for (int i = 0; i < static_cast<int>(columns); ++i) {
            rows.cells.push_back(cell_of(row, i));
        }
    }
    sqlite3_finalize(row);
    return rows;
}

void bind(sqlite3_stmt* insert, int index, Cell const& cell)
{
    if (cell.type == SQLITE_TEXT) {
        sqlite3_bind_text(insert, index, cell.text.data(), static_cast<int>(cell.text.size()), SQLITE_STATIC);
    } else if (cell.type == SQLITE_NULL) {
        sqlite3_bind_null(insert, index);
    } else {
        sqlite3_bind_int64(insert, index, cell.number);
    }
}

void write(sqlite3* empty, Rows const& rows)
{
    sqlite3_stmt* insert = prepare(empty, rows.insert);
    for (std::size_t first = 0; first < rows.cells.size(); first += rows.columns) {
        for (std::size_t i = 0; i < rows.columns; ++i) {
            bind(insert, static_cast<int>(i) + 1, rows.cells[first + i]);
        }
        need(sqlite3_step(insert) == SQLITE_DONE, empty);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

}

int main(int, char** argv)
{
    sqlite3* full = open(argv[1]);
    sqlite3* empty = open(argv[2]);
    std::vector<Rows> all;
    for (auto const* table :
         {"schedule", "audio", "user", "contact", "flow", "tab", "membership", "module", "number",
          "module_field", "cable"}) {
        all.push_back(read(full, table));
    }
    sqlite3_exec(empty, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    sqlite3_exec(
        empty, "PRAGMA foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON", nullptr, nullptr, nullptr);
    auto const start = std::chrono::steady_clock::now();
    for (auto const& rows : all) {
        write(empty, rows);
    }
    need(sqlite3_exec(empty, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, empty);
    std::printf("%f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
}
