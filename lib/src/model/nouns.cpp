#include "model/nouns.h"

#include <algorithm>
#include <array>

namespace callflow {
namespace {

template <Described T> Value accept_as(Value const& fields, Findings& findings)
{
    return write(read<T>(fields, findings));
}

template <Described T> Value accept_written_as(Value const& fields, Findings& findings)
{
    return write_as(read<T>(fields, findings), fields);
}

struct Row {
    std::string_view word;
    std::string_view plural;
    std::vector<FieldInfo> const& (*fields)();
    Value (*accept)(Value const&, Findings&);
    Value (*accept_written)(Value const&, Findings&);
};

template <Described T> constexpr Row row(std::string_view word, std::string_view plural)
{
    return {word, plural, described<T>, accept_as<T>, accept_written_as<T>};
}

/// In the order of Noun.
constexpr std::array<Row, 11> rows{
    row<Flow>("flow", "flows"),
    row<Tab>("tab", "tabs"),
    row<Module>("module", "modules"),
    row<Number>("number", "numbers"),
    row<User>("user", "users"),
    row<Group>("group", "groups"),
    row<Contact>("contact", "contacts"),
    row<Schedule>("schedule", "schedules"),
    row<Audio>("audio", "audio"),
    row<Trunk>("trunk", "trunks"),
    row<Settings>("settings", "settings"),
};

Row const& row_of(Noun noun)
{
    return rows[static_cast<std::size_t>(noun)];
}

}

std::string_view word_of(Noun noun)
{
    return row_of(noun).word;
}

std::string_view plural_of(Noun noun)
{
    return row_of(noun).plural;
}

std::optional<Noun> noun_of(std::string_view word)
{
    auto const* const found = std::find_if(
        rows.begin(), rows.end(), [&](Row const& one) { return one.word == word || one.plural == word; });
    return found == rows.end() ? std::nullopt : std::optional{static_cast<Noun>(found - rows.begin())};
}

bool has_name(Noun noun)
{
    return noun != Noun::number && noun != Noun::contact && noun != Noun::settings;
}

FieldInfo const* find_field(std::vector<FieldInfo> const& fields, std::string_view word)
{
    auto const found = std::find_if(
        fields.begin(), fields.end(), [&](FieldInfo const& field) { return field.word == word; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> words_of(std::vector<FieldInfo> const& fields)
{
    std::vector<std::string> words;
    std::transform(fields.begin(), fields.end(), std::back_inserter(words), [](FieldInfo const& field) {
        return std::string{field.word};
    });
    return words;
}

Value only_fields(std::vector<FieldInfo> const& fields, Value const& map)
{
    Value kept = Value::map();
    kept.place = map.place;
    for (auto const& field : fields) {
        if (Value const* const value = map.find(field.word)) {
            kept.put(field.word, *value);
        }
    }
    return kept;
}

std::vector<FieldInfo> const& fields_of(Noun noun)
{
    return row_of(noun).fields();
}

Value accept_fields(Noun noun, Value const& fields, Findings& findings)
{
    return row_of(noun).accept(fields, findings);
}

Value accept_written(Noun noun, Value const& fields, Findings& findings)
{
    return row_of(noun).accept_written(fields, findings);
}

}
