#include "model/hours.h"
#include "text/words.h"

#include <algorithm>

namespace callflow {
namespace {

using Parts = std::vector<FieldInfo>;

/// Takes the first word of `rest` and the spaces after it.
std::string_view take_word(std::string_view& rest)
{
    rest = trim(rest);
    auto const word = rest.substr(0, rest.find_first_of(" \t"));
    rest = trim(rest.substr(word.size()));
    return word;
}

FieldInfo const* part_of_type(Parts const& parts, Type type)
{
    auto const found =
        std::find_if(parts.begin(), parts.end(), [=](auto const& part) { return part.type == type; });
    return found == parts.end() ? nullptr : &*found;
}

bool looks_like_range(std::string_view word)
{
    return !word.empty() && is_digit(word.front()) && word.find(':') != std::string_view::npos;
}

void put_first(Value& map, std::string_view word, Parts const& parts)
{
    auto const dots = word.find("..");
    bool const spans =
        std::any_of(parts.begin(), parts.end(), [](auto const& part) { return part.word == "from"; });
    if (dots == std::string_view::npos || !spans) {
        map.put(parts.front().word, Value::of(std::string{word}));
        return;
    }
    map.put("from", Value::of(std::string{word.substr(0, dots)}));
    map.put("to", Value::of(std::string{word.substr(dots + 2)}));
}

/// Whether `word` is the word of a boolean part that is not set yet.
bool is_flag(std::string_view word, Value const& map, Parts const& parts)
{
    return map.find(word) == nullptr && std::any_of(parts.begin(), parts.end(), [&](auto const& part) {
               return part.type == Type::boolean && part.word == word;
           });
}

void append(Value& map, std::string_view part, std::string_view text)
{
    Value* const present = map.find(part);
    map.put(
        part, Value::of(present == nullptr ? std::string{text} : present->text + " " + std::string{text}));
}

}

Value split_words(std::string_view text, Parts const& parts)
{
    Value map = Value::map();
    auto rest = text;
    put_first(map, take_word(rest), parts);
    bool const named = parts.back().word == "name";
    while (!rest.empty()) {
        auto const all = rest;
        auto const word = take_word(rest);
        if (is_flag(word, map, parts)) {
            map.put(word, Value::of("true"));
        } else if (looks_like_range(word) || !named) {
            append(map, part_of_type(parts, Type::ranges)->word, word);
        } else {
            map.put("name", Value::of(std::string{all}));
            break;
        }
    }
    return map;
}

std::string joined_words(Value const& map, Parts const& parts)
{
    std::string text;
    for (auto const& part : parts) {
        Value const* const value = map.find(part.word);
        if (value == nullptr || (part.type == Type::boolean && value->text != "true")) {
            continue;
        }
        text += text.empty() ? "" : part.word == "to" ? ".." : " ";
        text += part.type == Type::boolean ? std::string{part.word} : value->text;
    }
    return text;
}

}
