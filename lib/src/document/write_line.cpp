#include "document/write_line.h"

#include <callflow/document.h>

#include <algorithm>

namespace callflow {
namespace {

FieldInfo const& field_in(FieldInfo const& field, std::string_view word)
{
    static FieldInfo const plain; // references of secrets: `env`, `file`
    if (field.map) {
        return field.parts[1];
    }
    auto const found = std::find_if(
        field.parts.begin(), field.parts.end(), [&](FieldInfo const& part) { return part.word == word; });
    return found == field.parts.end() ? plain : *found;
}

/// Texts of these types are never anything else to a YAML reader, or just what they mean.
bool stands_plain(Type type)
{
    return type == Type::boolean || type == Type::integer || type == Type::duration;
}

void append_scalar(std::string& line, Syntax syntax, Type type, std::string const& text)
{
    bool const plain_in_json = type == Type::boolean || type == Type::integer;
    if (syntax == Syntax::json ? plain_in_json : stands_plain(type)) {
        line += text;
    } else {
        append_text(line, syntax, text);
    }
}

/// Whether an element is no more than its first part, which may stand alone.
bool is_first_part(FieldInfo const& field, Value const& element)
{
    return field.notation == Notation::pairs && !field.map && element.names.size() == 1 &&
           element.names.front() == field.parts.front().word &&
           element.items.front().text.find(',') == std::string::npos;
}

void append_element(
    std::string& line, Syntax syntax, FieldInfo const& field, Value const& list, std::size_t i)
{
    Value const& item = list.items[i];
    if (list.is_map()) {
        append_key(line, syntax, list.names[i]);
        append_value(line, syntax, field_in(field, list.names[i]), item);
    } else if (item.is_map() && is_first_part(field, item)) {
        append_value(line, syntax, field.parts.front(), item.items.front());
    } else {
        append_value(line, syntax, field, item);
    }
}

/// Calls `take` with the index of every element that is written.
template <class Take> void each_element(FieldInfo const& field, Value const& list, Take const& take)
{
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (!list.is_map() || !is_hidden(field_in(field, list.names[i]), list.items[i])) {
            take(i);
        }
    }
}

}

bool is_hidden(FieldInfo const& field, Value const& value)
{
    return field.type == Type::secret && value.is_text();
}

void append_text(std::string& line, Syntax syntax, std::string_view text)
{
    if (text.find("${") == std::string_view::npos) {
        line += syntax == Syntax::json ? quote_json(text) : quote_yaml(text);
        return;
    }
    std::string escaped;
    for (auto at = text.find("${"); at != std::string_view::npos; at = text.find("${")) {
        escaped.append(text.substr(0, at)).append("$${");
        text.remove_prefix(at + 2);
    }
    line += quote_json(escaped.append(text));
}

std::size_t columns_of(std::string_view text)
{
    auto const begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

void append_key(std::string& line, Syntax syntax, std::string_view key)
{
    append_text(line, syntax, key);
    line += ": ";
}

void append_value(std::string& line, Syntax syntax, FieldInfo const& field, Value const& value)
{
    if (value.is_none()) {
        line += "null";
        return;
    }
    if (value.is_text()) {
        append_scalar(line, syntax, field.type, value.text);
        return;
    }
    line += value.is_map() ? '{' : '[';
    auto const begin = line.size();
    each_element(field, value, [&](std::size_t i) {
        line += line.size() == begin ? "" : ", ";
        append_element(line, syntax, field, value, i);
    });
    line += value.is_map() ? '}' : ']';
}

void Elements::set(Syntax syntax, FieldInfo const& field, Value const& value)
{
    text_.clear();
    ends_.clear();
    each_element(field, value, [&](std::size_t i) {
        append_element(text_, syntax, field, value, i);
        ends_.push_back(text_.size());
    });
}

std::string_view Elements::at(std::size_t index) const
{
    auto const begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view{text_}.substr(begin, ends_[index] - begin);
}

void Elements::append_to(std::string& line) const
{
    for (std::size_t i = 0; i < count(); ++i) {
        line += i == 0 ? "" : ", ";
        line += at(i);
    }
}

std::size_t Elements::columns() const
{
    return columns_of(text_) + (count() == 0 ? 0 : 2 * (count() - 1));
}

}
