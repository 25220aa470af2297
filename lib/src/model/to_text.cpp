#include "model/hours.h"
#include "model/notation.h"
#include "model/readers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace callflow {
namespace {

using Parts = std::vector<FieldInfo>;

std::string joined_pairs(Value const& map, Parts const& parts)
{
    std::string text;
    for (auto const& part : parts) {
        if (Value const* const value = map.find(part.word)) {
            auto const written = to_text(part, *value);
            text += &part == &parts.front() ? written : fmt::format(",{}={}", part.word, written);
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
    auto const* const separator = field.type == Type::structure ? "; " : ",";
    return several ? fmt::format("{}", fmt::join(element_texts(field, value), separator))
                   : element_text(field, value);
}

}
