#include "grid.h"
#include "item.h"
#include "typed.h"

#include <algorithm>

namespace cf {

using callflow::FieldInfo;
using callflow::Value;

namespace {

constexpr std::size_t indent = 2;

bool is_table(FieldInfo const& field, Value const& value)
{
    return field.list && !field.map && !field.parts.empty() && value.is_list() && !value.items.empty();
}

/// A list of structures: a small table, its parts as columns.
void write_table(Output& out, FieldInfo const& field, Value const& list)
{
    std::vector<Grid::Column> columns;
    for (auto const& part : field.parts) {
        columns.push_back({title_of(part.word), part.type == callflow::Type::integer});
    }
    Grid grid{std::move(columns)};
    std::string scratch;
    for (auto const& element : list.items) {
        for (auto const& part : field.parts) {
            auto const* value = element.find(part.word);
            grid.add(value ? cell_text(part, *value, out.style(), scratch) : "");
        }
    }
    grid.print(out, indent);
}

void write_map(Output& out, FieldInfo const& field, Value const& map)
{
    Grid grid{std::vector<Grid::Column>(2)};
    std::string scratch;
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        grid.add(map.names[i] + ":");
        grid.add(cell_text(value_of_map(field), map.items[i], out.style(), scratch));
    }
    grid.print(out, indent);
}

/// Text may have line breaks: what follows them is indented to the first line's column.
void write_text(Output& out, std::string_view text, std::size_t column)
{
    auto const shown = callflow::printable(text, true);
    std::string_view rest = shown;
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        out.line(rest.substr(0, end));
        rest.remove_prefix(end + 1);
        out.spaces(rest.empty() ? 0 : column);
    }
    out.line(rest);
}

/// Many or long elements stand a line each.
bool needs_lines(FieldInfo const& field, Value const& value, std::string_view text, std::size_t room)
{
    return field.list && field.parts.empty() && value.items.size() > 1 && callflow::cell_width(text) > room;
}

void write_elements(Output& out, Value const& list)
{
    for (auto const& element : list.items) {
        out.spaces(indent);
        out.line(callflow::printable(element.text));
    }
}

void write_field(Output& out, FieldInfo const& field, Value const& value, std::size_t column)
{
    std::string scratch;
    out.painted("1", std::string{field.word} + ":");
    auto const map = field.map ? as_map(field, value) : Value{};
    bool const table = is_table(field, value);
    auto const text = table || field.map ? "" : cell_text(field, value, out.style(), scratch);
    auto const columns = out.style().columns;
    if (needs_lines(field, value, text, columns > column ? columns - column : 0)) {
        out.put('\n');
        return write_elements(out, value);
    }
    if (!text.empty()) {
        out.spaces(column - field.word.size() - 1);
        return write_text(out, text, column);
    }
    out.put('\n');
    if (table) {
        write_table(out, field, value);
    } else if (!map.names.empty()) {
        write_map(out, field, map);
    }
}

}

void write_item_for_people(Output& out, std::vector<FieldInfo> const& fields, Value const& item)
{
    std::size_t widest = 0;
    for (auto const& field : fields) {
        widest = std::max(widest, field.word.size());
    }
    for (auto const& field : fields) {
        auto const* value = item.find(field.word);
        write_field(out, field, value ? *value : Value{}, widest + 2);
    }
}

}
