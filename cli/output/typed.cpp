#include "typed.h"

#include <algorithm>

namespace cf {

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

namespace {

std::string time_for_people(std::string const& text, Style const& style)
{
    auto const instant = callflow::parse_instant(text);
    return style.zone.empty() ? callflow::relative_time(instant, style.now)
                              : callflow::format_instant_in(instant, style.zone);
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A JSON integer: no leading zero, no plus.
bool is_integer(std::string_view text)
{
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit) &&
           (text == "0" || text.front() != '0');
}

/// A JSON number without sign and exponent.
bool is_decimal(std::string_view text)
{
    auto const point = text.find('.');
    auto const digits = point == std::string_view::npos ? std::string_view{"0"} : text.substr(point + 1);
    return is_integer(text.substr(0, point)) && !digits.empty() &&
           std::all_of(digits.begin(), digits.end(), is_digit);
}

}

std::string_view
cell_text(FieldInfo const& field, Value const& value, Style const& style, std::string& scratch)
{
    if (value.is_text()) {
        bool const for_people = style.format == Format::table && (style.terminal || !style.zone.empty());
        if (field.type != Type::instant || !for_people || value.text.empty()) {
            return value.text;
        }
        return scratch = time_for_people(value.text, style);
    }
    if (value.items.empty()) {
        return {};
    }
    return scratch = callflow::to_text(field, value);
}

std::string one_line(std::string_view text)
{
    std::string line{text};
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return line;
}

std::string_view bare_scalar(Type type, std::string_view text)
{
    if (text.empty()) {
        return "null";
    }
    if (type == Type::boolean && (text == "true" || text == "false")) {
        return text;
    }
    if ((type == Type::integer && is_integer(text)) || (type == Type::decimal && is_decimal(text))) {
        return text;
    }
    return {};
}

Value as_map(FieldInfo const& field, Value const& value)
{
    if (!value.is_list() || field.parts.size() < 2) {
        return value;
    }
    auto map = Value::map();
    for (auto const& item : value.items) {
        auto const* name = item.find(field.parts[0].word);
        auto const* content = item.find(field.parts[1].word);
        map.put(name ? name->text : "", content ? *content : Value{});
    }
    return map;
}

FieldInfo const& plain_text()
{
    static FieldInfo const field{};
    return field;
}

FieldInfo const& value_of_map(FieldInfo const& field)
{
    return field.parts.size() > 1 ? field.parts[1] : plain_text();
}

}
