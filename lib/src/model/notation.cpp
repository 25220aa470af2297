#include "model/notation.h"

#include "model/hours.h"
#include "model/readers.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {
namespace {

using Parts = std::vector<FieldInfo>;

/// The map of two parts that a text `first=second` means.
Value split_at_equals(std::string_view text, std::size_t equals, Parts const& parts, Findings& findings)
{
    if (equals == std::string_view::npos) {
        findings.add("E02", fmt::format("\"{}\" is not {}={}", quoted(text), parts[0].word, parts[1].word));
        return {};
    }
    Value map = Value::map();
    map.put(parts[0].word, Value::of(std::string{text.substr(0, equals)}));
    map.put(parts[1].word, Value::of(std::string{text.substr(equals + 1)}));
    return map;
}

/// The map that `main,part=value,part=value` means.
Value split_pairs(std::string_view text, Parts const& parts, Findings& findings)
{
    Value map = Value::map();
    for (auto const piece : split(text, ',')) {
        if (map.names.empty()) {
            map.put(parts[0].word, Value::of(std::string{trim(piece)}));
            continue;
        }
        auto const equals = piece.find('=');
        auto const word = trim(piece.substr(0, equals));
        if (equals == std::string_view::npos || map.find(word) != nullptr) {
            findings.add(
                "E02",
                fmt::format(
                    "\"{}\" is not {},{}=..., each part once", quoted(text), parts[0].word, parts[1].word));
            return {};
        }
        map.put(word, Value::of(std::string{trim(piece.substr(equals + 1))}));
    }
    return map;
}

std::string joined_pairs(Value const& map, Parts const& parts)
{
    std::string text;
    for (auto const& part : parts) {
        if (Value const* const value = map.find(part.word)) {
            text += &part == &parts.front() ? value->text : fmt::format(",{}={}", part.word, value->text);
        }
    }
    return text;
}

std::string joined_by_equals(Value const& map, Parts const& parts)
{
    Value const* const value = map.find(parts[1].word);
    return fmt::format("{}={}", map.find(parts[0].word)->text, value == nullptr ? "" : value->text);
}

std::string structure_text(FieldInfo const& field, Value const& map)
{
    switch (field.notation) {
    case Notation::pairs:
        return joined_pairs(map, field.parts);
    case Notation::words:
        return joined_words(map, field.parts);
    default:
        return joined_by_equals(map, field.parts);
    }
}

/// A value that is no list, nor a map of several elements.
std::string element_text(FieldInfo const& field, Value const& value)
{
    if (!value.is_map()) {
        return value.text;
    }
    if (field.type == Type::structure) {
        return structure_text(field, value);
    }
    return value.names.empty() ? "" : fmt::format("{}:{}", value.names.front(), value.items.front().text);
}

}

Value structure_of(Value const& value, Notation notation, Parts const& parts, Findings& findings)
{
    if (value.is_map()) {
        return value;
    }
    if (!value.is_text()) {
        findings.add(
            "E02", fmt::format("is {}, expected a map with {}", shape_of(value), parts.front().word));
        return {};
    }
    Value map;
    switch (notation) {
    case Notation::pairs:
        map = split_pairs(value.text, parts, findings);
        break;
    case Notation::words:
        map = split_words(value.text, parts);
        break;
    case Notation::last_equals:
        map = split_at_equals(value.text, value.text.rfind('='), parts, findings);
        break;
    default:
        map = split_at_equals(value.text, value.text.find('='), parts, findings);
    }
    map.place = value.place;
    return map;
}

Value entry_of(std::string const& key, Value const& value, Parts const& parts)
{
    Value map = Value::map();
    map.place = value.place;
    map.put(parts[0].word, Value::of(key));
    map.put(parts[1].word, value);
    return map;
}

Value without_defaults(Value map, Parts const& parts)
{
    for (auto const& part : parts) {
        Value const* const value = map.find(part.word);
        if (!part.required && value != nullptr && value->is_text() && value->text == part.default_text) {
            map.erase(part.word);
        }
    }
    return map;
}

std::vector<std::string> element_texts(FieldInfo const& field, Value const& value)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        bool const entry = field.map && value.is_map();
        texts.push_back(element_text(
            field, entry ? entry_of(value.names[i], value.items[i], field.parts) : value.items[i]));
    }
    return texts;
}

std::string to_text(FieldInfo const& field, Value const& value)
{
    bool const several = value.is_list() || (field.map && value.is_map());
    return several ? fmt::format("{}", fmt::join(element_texts(field, value), ","))
                   : element_text(field, value);
}

}
