#include "store/bulk.h"

#include <sqlite3.h>

namespace callflow {

Bulk::Bulk(Connection& connection, std::string const& sql) : connection_{connection}
{
    int const result = sqlite3_prepare_v3(
        connection.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement_,
        nullptr);
    if (result != SQLITE_OK) {
        fail(result);
    }
    for (int index = 1; index <= sqlite3_bind_parameter_count(statement_); ++index) {
        char const* const name = sqlite3_bind_parameter_name(statement_, index);
        parameters_.emplace_back(name == nullptr ? "" : name + 1);
    }
}

Bulk::~Bulk()
{
    sqlite3_finalize(statement_);
}

void Bulk::fail(int result)
{
    auto const error = error_of(SQLite::Exception{connection_.handle(), result}, connection_.path());
    sqlite3_reset(statement_);
    throw error;
}

void Bulk::bind(int index, std::string_view text)
{
    // A pointer that is null would bind NULL.
    sqlite3_bind_text(
        statement_, index, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void Bulk::bind(int index, std::int64_t number)
{
    sqlite3_bind_int64(statement_, index, number);
}

void Bulk::bind_null(int index)
{
    sqlite3_bind_null(statement_, index);
}

bool Bulk::step()
{
    int const result = sqlite3_step(statement_);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        fail(result);
    }
    return result == SQLITE_ROW;
}

void Bulk::run()
{
    while (step()) {
    }
    reset();
}

void Bulk::reset()
{
    sqlite3_reset(statement_);
}

std::int64_t Bulk::number(int column)
{
    return sqlite3_column_int64(statement_, column);
}

std::string_view Bulk::text(int column)
{
    auto const* const text = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}
