#include "model/references.h"

#include "model/finding.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

std::optional<Noun> noun_of_destination(Reference& reference)
{
    auto& key = reference.key;
    if (key.starts_with('+')) {
        return std::nullopt;
    }
    if (key.starts_with('@')) {
        key.remove_prefix(1);
        return Noun::group;
    }
    auto const slash = key.find('/');
    if (slash == std::string_view::npos) {
        return Noun::user;
    }
    reference.contact = key.substr(slash + 1);
    key = key.substr(0, slash);
    return Noun::contact;
}

/// Says what `reference`, whose key is its whole text, points at; false if it is none.
bool resolve(Reference& reference, FieldInfo const& leaf)
{
    auto const key = reference.key;
    switch (leaf.type) {
    case Type::reference:
        reference.noun = leaf.target;
        return true;
    case Type::audio:
        reference.noun = Noun::audio;
        return !key.starts_with("say:");
    case Type::destination:
        reference.noun = noun_of_destination(reference);
        return true;
    case Type::recipient:
        reference.noun = Noun::user;
        return key.find('@') == std::string_view::npos;
    case Type::caller_id:
        reference.noun = Noun::number;
        return key != "original" && key != "called";
    case Type::forward:
        return key.starts_with('+');
    default:
        return false;
    }
}

void take_leaf(Reference reference, Value const& value, TakeReference const& take)
{
    reference.key = value.text;
    reference.value = &value;
    auto const& leaf = reference.part == nullptr ? *reference.field : *reference.part;
    if (value.is_text() && !value.text.empty() && resolve(reference, leaf)) {
        take(reference);
    }
}

/// An element of a list, or a value that is none: a map of parts, or the first part alone.
void take_element(Reference reference, Value const& value, TakeReference const& take)
{
    auto const& parts = reference.field->parts;
    for (auto const& part : parts) {
        Value const* const leaf = value.is_map()            ? value.find(part.word)
                                  : &part == &parts.front() ? &value
                                                            : nullptr;
        if (leaf != nullptr) {
            reference.part = &part;
            take_leaf(reference, *leaf, take);
        }
    }
    if (parts.empty()) {
        take_leaf(reference, value, take);
    }
}

void take_entries(Reference reference, Value const& map, TakeReference const& take)
{
    reference.part = &reference.field->parts[1];
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        reference.entry = map.names[i];
        take_leaf(reference, map.items[i], take);
    }
}

bool points(FieldInfo const& field)
{
    constexpr Type pointing[] = {Type::reference, Type::audio,     Type::destination,
                                 Type::recipient, Type::caller_id, Type::forward};
    return std::find(std::begin(pointing), std::end(pointing), field.type) != std::end(pointing) ||
           std::any_of(field.parts.begin(), field.parts.end(), points);
}

}

void each_reference(FieldInfo const& field, Value const& value, TakeReference const& take)
{
    if (!points(field)) {
        return;
    }
    Reference reference{{}, {}, {}, &value, &field, nullptr, 0, {}};
    if (field.map && value.is_map()) {
        take_entries(reference, value, take);
    } else if (!value.is_list()) {
        take_element(reference, value, take);
    }
    for (std::size_t i = 0; value.is_list() && i < value.items.size(); ++i) {
        reference.element = i + 1;
        take_element(reference, value.items[i], take);
    }
}

std::string path_of(Reference const& reference)
{
    std::string path{reference.field->word};
    if (!reference.entry.empty()) {
        return fmt::format("{}.{}", path, quoted(reference.entry));
    }
    if (reference.element != 0) {
        path += fmt::format("[{}]", reference.element);
    }
    return reference.part == nullptr ? path : fmt::format("{}.{}", path, reference.part->word);
}

}
