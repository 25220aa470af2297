#include "model/hours.h"
#include "model/readers.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

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

}

Value structure_of(Value const& value, Notation notation, Parts const& parts, Findings& findings)
{
    if (value.is_map()) {
        return value;
    }
    if (!value.is_text()) {
        findings.add("E02", fmt::format("{}, expected a map with {}", shape_of(value), parts.front().word));
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
    map.names.assign({std::string{parts[0].word}, std::string{parts[1].word}});
    map.items.reserve(2);
    map.items.push_back(Value::of(key));
    map.items.push_back(value);
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

}
