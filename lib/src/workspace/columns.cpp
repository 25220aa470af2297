#include "workspace/columns.h"

#include "workspace/outputs.h"

#include <fmt/format.h>

namespace callflow {

namespace {

bool needs_structure(FieldInfo const& field)
{
    return field.list || field.type == Type::structure;
}

}

std::string_view expression_of(Table const& table, std::string_view word, bool counted)
{
    if (counted) {
        for (auto const& column : table.derived) {
            if (column.word == word) {
                return column.read;
            }
        }
    }
    for (auto const& column : table.columns) {
        if (column.word == word && !column.read.empty()) {
            return column.read;
        }
    }
    for (auto const& column : table.derived) {
        if (column.word == word) {
            return column.read;
        }
    }
    return {};
}

std::string select_of(Table const& table, std::vector<std::string> const& words, bool counted)
{
    std::string columns;
    for (auto const& word : words) {
        columns += fmt::format("{}{}", columns.empty() ? "" : ", ", expression_of(table, word, counted));
    }
    return fmt::format("SELECT {} FROM {} t", columns, table.name);
}

void read_row(Statement& rows, std::vector<FieldInfo const*> const& fields, std::vector<Value>& row)
{
    for (std::size_t index = 0; index < fields.size(); ++index) {
        auto const column = static_cast<int>(index);
        if (needs_structure(*fields[index])) {
            row[index] = expand(*fields[index], rows.text(column));
            continue;
        }
        row[index].shape = Value::Shape::text;
        rows.text_into(column, row[index].text);
    }
}

Value expand(FieldInfo const& field, std::string const& text)
{
    if (text.empty()) {
        return field.map ? Value::map() : field.list ? Value::list() : Value{};
    }
    Value value = stored_value(field, text);
    if (!field.map) {
        return value;
    }
    Value map = Value::map();
    for (auto& element : value.items) {
        map.put(
            element.items.at(0).text, element.items.size() > 1 ? std::move(element.items[1]) : Value::of(""));
    }
    return map;
}

}
