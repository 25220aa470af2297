#include "document/desired_keys.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

bool is_part(FieldInfo const& field, std::string_view key)
{
    return std::any_of(
        field.parts.begin(), field.parts.end(), [=](FieldInfo const& part) { return part.word == key; });
}

/// Whether a map has only keys of the structure.
bool is_known(Value const& map, FieldInfo const& field)
{
    return std::all_of(
        map.names.begin(), map.names.end(), [&](auto const& name) { return is_part(field, name); });
}

std::vector<std::string> words_of(FieldInfo const& field)
{
    std::vector<std::string> words;
    for (auto const& part : field.parts) {
        words.emplace_back(part.word);
    }
    return words;
}

/// `key` is the number of the map's first key.
void take_unknown(Value& map, FieldInfo const& field, Piece const& piece, std::size_t key, Findings& findings)
{
    for (std::size_t i = 0; i < map.items.size();) {
        auto const inside = keys_in(map.items[i]);
        if (is_part(field, map.names[i])) {
            ++i;
        } else {
            report_unknown_key(map.names[i], piece.keys[key], words_of(field), findings);
            drop(map, i);
        }
        key += 1 + inside;
    }
}

void place_all(Value& value, Place place)
{
    value.place = place;
    for (auto& item : value.items) {
        place_all(item, place);
    }
}

bool have_same_names(Value const& left, Value const& right)
{
    return left.is_map() && right.is_map() &&
           std::all_of(left.names.begin(), left.names.end(), [&](auto const& name) {
               return right.find(name) != nullptr;
           });
}

}

void check_keys(
    Value& value, FieldInfo const& field, Piece const& piece, std::size_t first_key, Findings& findings)
{
    if (field.parts.empty() || (field.map && value.is_map())) {
        return;
    }
    if (value.is_map() && !is_known(value, field)) {
        Findings::Step const step{findings, field.word, value.place};
        take_unknown(value, field, piece, first_key, findings);
    }
    for (std::size_t i = 0; field.list && value.is_list() && i < value.items.size(); ++i) {
        auto const inside = keys_in(value.items[i]);
        if (value.items[i].is_map() && !is_known(value.items[i], field)) {
            Findings::Step const step{findings, field.word, value.place};
            Findings::Step const element{findings, i, value.items[i].place};
            take_unknown(value.items[i], field, piece, first_key, findings);
        }
        first_key += inside;
    }
}

Place place_of_key(std::string_view path, Written const& written, Piece const& piece)
{
    for (auto const& [field, first] : written.entries) {
        Value const* const value = written.find(field->word);
        auto key = first;
        for (std::size_t i = 0; value != nullptr && i < value->names.size(); ++i) {
            auto const entry = fmt::format("{}.{}", field->word, quoted(value->names[i]));
            if (path == entry || path == fmt::format("{}.{}", entry, field->parts.front().word)) {
                return piece.keys[key];
            }
            key += 1 + keys_in(value->items[i]);
        }
    }
    return {};
}

void carry_places(Value& canonical, Value const& written)
{
    canonical.place = written.place;
    if (have_same_names(canonical, written)) {
        for (std::size_t i = 0; i < canonical.names.size(); ++i) {
            carry_places(canonical.items[i], *written.find(canonical.names[i]));
        }
        return;
    }
    for (std::size_t i = 0; i < canonical.items.size(); ++i) {
        if (canonical.is_list() && written.is_map()) {
            carry_places(canonical.items[i], written);
        } else if (written.items.size() == canonical.items.size()) {
            carry_places(canonical.items[i], written.items[i]);
        } else {
            place_all(canonical.items[i], written.place);
        }
    }
}

}
