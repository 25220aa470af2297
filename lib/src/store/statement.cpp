#include "store/connection.h"

#include <sqlite3.h>

namespace callflow {

Statement::~Statement()
{
    connection_.give_back(std::move(statement_));
}

void Statement::bind(int index, std::string_view text)
{
    statement_->bind(index, std::string{text});
}

void Statement::bind(int index, std::int64_t number)
{
    statement_->bind(index, number);
}

void Statement::bind(int index, std::optional<std::int64_t> number)
{
    if (number) {
        statement_->bind(index, *number);
    } else {
        statement_->bind(index);
    }
}

void Statement::bind(char const* name, std::string_view text)
{
    if (int const index = statement_->getIndex(name); index > 0) {
        bind(index, text);
    }
}

void Statement::bind_bytes(int index, void const* bytes, int size)
{
    statement_->bind(index, bytes, size);
}

bool Statement::step()
{
    try {
        return statement_->executeStep();
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, connection_.path());
    }
}

int Statement::run()
{
    while (step()) {
    }
    return sqlite3_changes(connection_.handle());
}

std::int64_t Statement::number(int column)
{
    return statement_->getColumn(column).getInt64();
}

std::string Statement::text(int column)
{
    return statement_->getColumn(column).getString();
}

void Statement::text_into(int column, std::string& text)
{
    auto const cell = statement_->getColumn(column);
    char const* const bytes = cell.getText();
    text.assign(bytes, static_cast<std::size_t>(cell.getBytes()));
}

std::string Statement::bytes(int column)
{
    auto const cell = statement_->getColumn(column);
    auto const* const start = static_cast<char const*>(cell.getBlob());
    return start == nullptr ? std::string{} : std::string{start, static_cast<std::size_t>(cell.getBytes())};
}

bool Statement::null(int column)
{
    return statement_->isColumnNull(column);
}

}
