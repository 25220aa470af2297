#include "store/table.h"

#include "model/nouns.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace callflow {

namespace {

FieldInfo element_of(FieldInfo field)
{
    field.list = false;
    return field;
}

constexpr char between_parts = '\x1f';

std::string stored_element(FieldInfo const& one, Value const& element)
{
    if (one.type != Type::structure) {
        return to_text(one, element);
    }
    std::string text;
    for (auto const& part : one.parts) {
        Value const* value = element.find(part.word);
        text += (&part == one.parts.data() ? "" : std::string{between_parts}) +
                (value == nullptr ? "" : value->text);
    }
    return text;
}

Value element_value(FieldInfo const& field, std::string_view text)
{
    if (field.type != Type::structure) {
        return Value::of(std::string{text});
    }
    Value map = Value::map();
    for (auto const& part : field.parts) {
        auto const end = text.find(between_parts);
        if (auto const value = text.substr(0, end); !value.empty()) {
            map.put(part.word, Value::of(std::string{value}));
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return map;
}

std::string insert_of(Table const& table)
{
    std::string columns;
    std::string values;
    for (auto const& column : table.columns) {
        if (!column.write.empty()) {
            columns += fmt::format("{}{}", columns.empty() ? "" : ", ", column.write);
            values += fmt::format("{}{}", values.empty() ? "" : ", ", column.value);
        }
    }
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, columns, values);
}

}

void Parameters::bind_to(Bulk& statement) const
{
    int index = 0;
    for (auto const& name : statement.parameters()) {
        ++index;
        auto const found =
            std::find_if(all_.begin(), all_.end(), [&](auto const& one) { return one.name == name; });
        if (found != all_.end()) {
            statement.bind(index, found->text);
        }
    }
}

std::int64_t insert_row(Connection& connection, Table const& table, Parameters const& parameters)
{
    Bulk& insert = connection.bulk(&table, [&] { return insert_of(table); });
    parameters.bind_to(insert);
    insert.run();
    return sqlite3_last_insert_rowid(connection.handle());
}

void update_row(
    Connection& connection, Table const& table, std::vector<std::string> const& words,
    Parameters const& parameters)
{
    std::string sets;
    for (auto const& column : table.columns) {
        if (!column.write.empty() && std::find(words.begin(), words.end(), column.word) != words.end()) {
            sets += fmt::format("{}{} = {}", sets.empty() ? "" : ", ", column.write, column.value);
        }
    }
    if (sets.empty()) {
        return;
    }
    Bulk& update = connection.bulk(fmt::format("UPDATE {} SET {} WHERE id = :id", table.name, sets));
    parameters.bind_to(update);
    update.run();
}

Value load_row(
    Connection& connection, Table const& table, std::vector<FieldInfo> const& fields, std::int64_t id)
{
    std::string reads;
    for (auto const& column : table.columns) {
        if (!column.read.empty()) {
            reads += fmt::format("{}{}", reads.empty() ? "" : ", ", column.read);
        }
    }
    Statement row{connection, fmt::format("SELECT {} FROM {} t WHERE t.id = ?", reads, table.name), id};
    Value map = Value::map();
    if (!row.step()) {
        return map;
    }
    int index = 0;
    for (auto const& column : table.columns) {
        if (column.read.empty()) {
            continue;
        }
        std::string text = row.null(index) ? std::string{} : row.text(index);
        ++index;
        if (text.empty()) {
            continue;
        }
        FieldInfo const* field = find_field(fields, column.word);
        map.put(column.word, field == nullptr ? Value::of(std::move(text)) : stored_value(*field, text));
    }
    return map;
}

void insert_list(
    Connection& connection, ListTable const& list, FieldInfo const& field, std::int64_t id,
    Value const& elements)
{
    Bulk& insert = connection.bulk(list.insert.data());
    for (std::size_t index = 0; index < elements.items.size(); ++index) {
        int parameter = 0;
        for (auto const& name : insert.parameters()) {
            ++parameter;
            if (name == "id") {
                insert.bind(parameter, id);
            } else if (name == "position") {
                insert.bind(parameter, static_cast<std::int64_t>(index + 1));
            } else {
                insert.bind_null(parameter);
                each_leaf_of(field, elements, index, [&](FieldInfo const* part, std::string_view text) {
                    if (name == (part == nullptr ? "element" : part->word)) {
                        insert.bind(parameter, text);
                    }
                });
            }
        }
        insert.run();
    }
}

void replace_list(
    Connection& connection, ListTable const& list, FieldInfo const& field, std::int64_t id,
    Value const& elements)
{
    connection.bulk(list.erase.data()).run_with(id);
    insert_list(connection, list, field, id, elements);
}

std::string stored_text(FieldInfo const& field, Value const& value)
{
    if (!field.list) {
        return stored_element(field, value);
    }
    std::string lines;
    FieldInfo const one = element_of(field);
    for (auto const& element : elements_of(field, value)) {
        lines += fmt::format("{}{}", lines.empty() ? "" : "\n", stored_element(one, element));
    }
    return lines;
}

Value stored_value(FieldInfo const& field, std::string_view text)
{
    if (!field.list) {
        return element_value(field, text);
    }
    Value list = lines_of(text);
    for (auto& element : list.items) {
        element = element_value(field, element.text);
    }
    return list;
}

std::vector<Value> elements_of(FieldInfo const& field, Value const& value)
{
    if (!value.is_map()) {
        return value.items;
    }
    std::vector<Value> elements;
    for (std::size_t index = 0; index < value.items.size(); ++index) {
        Value element = Value::map();
        element.put(field.parts.at(0).word, Value::of(value.names[index]));
        element.put(field.parts.at(1).word, value.items[index]);
        elements.push_back(std::move(element));
    }
    return elements;
}

Value lines_of(std::string_view text)
{
    Value list = Value::list();
    while (!text.empty()) {
        auto const end = text.find('\n');
        list.items.push_back(Value::of(std::string{text.substr(0, end)}));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return list;
}

}
