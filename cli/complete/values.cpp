#include "../listing.h"
#include "../output/call_stats.h"
#include "../output/findings.h"
#include "context.h"

#include <callflow/text.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <grp.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Notation;
using callflow::Noun;
using callflow::Type;

namespace {

template <class Words> Candidates plain(Words const& words)
{
    Candidates all;
    for (auto const& word : words) {
        all.push_back({std::string{word}});
    }
    return all;
}

Candidates destinations(Context& context)
{
    auto all = context.things.of(Noun::user);
    append(all, context.things.of(Noun::contact));
    for (auto& group : context.things.of(Noun::group)) {
        all.push_back({"@" + group.value, group.description});
    }
    return all;
}

Candidates caller_ids(Context& context)
{
    Candidates all = {{"original", "the caller's own number"}, {"called", "the number that was called"}};
    append(all, context.things.of(Noun::number));
    return all;
}

Candidates audio(Context& context)
{
    auto all = context.things.of(Noun::audio);
    all.push_back({"say: ", "text to speak"});
    return all;
}

/// One value of a field's type.
Candidates simple_values(Context& context, FieldInfo const& field, std::string const& typed)
{
    switch (field.type) {
    case Type::reference:
        return context.things.of(field.target);
    case Type::audio:
        return audio(context);
    case Type::destination:
        return destinations(context);
    case Type::recipient:
        return context.things.of(Noun::user);
    case Type::caller_id:
        return caller_ids(context);
    case Type::zone:
        return plain(callflow::zone_names());
    case Type::secret:
        return {{"env:", "from a variable"}, {"file:", "from a file"}, {"-", "from standard input"}};
    case Type::file:
        return files(typed);
    case Type::boolean:
        return {{"true"}, {"false"}};
    default:
        return plain(field.choices);
    }
}

Candidates
values_of_part(Context& context, FieldInfo const& field, std::string const& tail, std::string const& head)
{
    return matching(simple_values(context, field, tail), tail, head);
}

/// `ana,after=0s,for=20s`: the first part by itself, then `part=value`.
Candidates pairs(Context& context, FieldInfo const& field, std::string const& typed)
{
    auto const comma = typed.rfind(',');
    if (comma == std::string::npos) {
        return values_of_part(context, field.parts.front(), typed, {});
    }
    auto const head = typed.substr(0, comma + 1);
    auto const tail = typed.substr(comma + 1);
    auto const equals = tail.find('=');
    Candidates names;
    for (std::size_t i = 1; i < field.parts.size(); ++i) {
        auto const& part = field.parts[i];
        auto const word = std::string{part.word} + "=";
        if (equals != std::string::npos && tail.starts_with(word)) {
            return values_of_part(context, part, tail.substr(equals + 1), head + word);
        }
        if (head.find("," + word) == std::string::npos) {
            names.push_back({word, std::string{part.help}});
        }
    }
    return matching(std::move(names), tail, head);
}

/// What may stand before the equals sign.
Candidates names_of_part(Context& context, FieldInfo const& field)
{
    if (field.word == "exits") {
        return exits_of(context, false);
    }
    return field.word == "answer" ? destinations(context) : simple_values(context, field.parts.front(), {});
}

/// What may stand behind it in the words of a call, which are no references.
Candidates values_of_call(FieldInfo const& field)
{
    if (field.word == "answer") {
        return {{"after:"}, {"busy"}, {"reject"}, {"unreachable"}};
    }
    return field.word == "draw"     ? plain(std::array{"a", "b"})
           : field.word == "switch" ? plain(std::array{"on", "off"})
                                    : Candidates{};
}

/// `no_answer=voicemail-main`
Candidates named_value(Context& context, FieldInfo const& field, std::string const& typed)
{
    auto const equals = typed.find('=');
    if (equals != std::string::npos) {
        auto const head = typed.substr(0, equals + 1);
        auto const tail = typed.substr(equals + 1);
        auto const told = values_of_call(field);
        return told.empty() ? values_of_part(context, field.parts.back(), tail, head)
                            : matching(told, tail, head);
    }
    auto names = names_of_part(context, field);
    for (auto& name : names) {
        name.value += '=';
    }
    return matching(std::move(names), typed);
}

Candidates field_values(Context& context, FieldInfo const& field, std::string const& typed)
{
    if (field.type == Type::structure) {
        return field.notation == Notation::pairs   ? pairs(context, field, typed)
               : field.notation == Notation::words ? Candidates{}
                                                   : named_value(context, field, typed);
    }
    auto const comma = field.list && field.type != Type::audio ? typed.rfind(',') : std::string::npos;
    auto const start = comma == std::string::npos ? 0 : comma + 1;
    return values_of_part(context, field, typed.substr(start), typed.substr(0, start));
}

/// The fields of what a command lists.
std::vector<FieldInfo> const* listed_here(Context const& context)
{
    auto const& route = context.route;
    if (route.command == nullptr) {
        return nullptr;
    }
    if (route.command->verb == "log") {
        return &callflow::listed_fields("change");
    }
    if (route.command->verb == "review") {
        return &callflow::listed_fields("review");
    }
    if (route.family->word.empty() && route.command->verb == "check") {
        return &finding_fields();
    }
    if (route.family->word.empty() && route.command->verb == "stats") {
        return &call_tally_fields();
    }
    bool const lists = route.command->verb == "list" && route.family->word != "config";
    return lists ? &callflow::listed_fields(route.family->word) : nullptr;
}

Candidates field_words(Context const& context, std::string_view before, std::string_view after)
{
    Candidates all;
    auto const* const fields = listed_here(context);
    for (std::size_t i = 0; fields != nullptr && i < fields->size(); ++i) {
        auto const& field = (*fields)[i];
        all.push_back(
            {std::string{before} + std::string{field.word} + std::string{after}, std::string{field.help}});
    }
    return all;
}

Candidates list_of_fields(Context& context, std::string const& typed)
{
    auto const start = typed.rfind(',') + 1;
    return matching(field_words(context, "", ""), typed.substr(start), typed.substr(0, start));
}

Candidates conditions(Context& context, std::string const& typed)
{
    auto const equals = typed.find('=');
    auto const* const fields = listed_here(context);
    if (equals == std::string::npos || fields == nullptr) {
        return matching(field_words(context, "", "="), typed);
    }
    auto const word = typed.substr(0, equals);
    for (auto const& field : *fields) {
        if (field.word == word || word == std::string{field.word} + "!") {
            return values_of_part(context, field, typed.substr(equals + 1), typed.substr(0, equals + 1));
        }
    }
    return {};
}

Candidates orders(Context& context, std::string const& typed)
{
    auto all = field_words(context, "", "");
    if (typed.starts_with('-')) {
        all = field_words(context, "-", "");
    }
    return matching(std::move(all), typed);
}

Candidates unsettable(Context& context, std::string const& typed)
{
    Candidates all;
    for (auto const* field : fields_set_by(context.route)) {
        if (!field->required && !field->fixed && !field->derived) {
            all.push_back({std::string{field->word}, std::string{field->help}});
        }
    }
    return matching(std::move(all), typed);
}

template <Noun N> Candidates things(Context& context, std::string const& typed)
{
    return matching(context.things.of(N), typed);
}

Candidates roles(Context&, std::string const& typed)
{
    for (auto const& field : callflow::fields_of(Noun::user)) {
        if (field.word == "role") {
            return matching(plain(field.choices), typed);
        }
    }
    return {};
}

Candidates changes_like(Context& context, std::string const& typed)
{
    return matching(context.things.changes(), typed);
}

Candidates unix_groups(Context&, std::string const& typed)
{
    Candidates all;
    setgrent();
    while (auto const* const group = getgrent()) {
        all.push_back({group->gr_name});
    }
    endgrent();
    return matching(std::move(all), typed);
}

template <auto const& Words> Candidates choices(Context&, std::string const& typed)
{
    return matching(plain(Words), typed);
}

Candidates zones(Context&, std::string const& typed)
{
    return matching(plain(callflow::zone_names()), typed);
}

Candidates paths(Context&, std::string const& typed)
{
    return files(typed);
}

constexpr std::array<std::string_view, 5> formats = {"table", "json", "yaml", "csv", "tsv"};
constexpr std::array<std::string_view, 3> colours = {"auto", "always", "never"};
constexpr std::array<std::string_view, 1> engines = {"asterisk"};
constexpr std::array<std::string_view, 4> graph_forms = {"text", "dot", "svg", "mermaid"};

/// Flags that set no field.
struct FlagSource {
    std::string_view name;
    Candidates (*values)(Context& context, std::string const& typed);
};
constexpr std::array flag_sources = {
    FlagSource{"--flow", things<Noun::flow>},
    FlagSource{"--store", paths},
    FlagSource{"--output", choices<formats>},
    FlagSource{"--fields", list_of_fields},
    FlagSource{"--where", conditions},
    FlagSource{"--sort", orders},
    FlagSource{"--color", choices<colours>},
    FlagSource{"--tz", zones},
    FlagSource{"--user", things<Noun::user>},
    FlagSource{"--to", things<Noun::module>},
    FlagSource{"--tab", things<Noun::tab>},
    FlagSource{"--role", roles},
    FlagSource{"--unset", unsettable},
    FlagSource{"--vars", paths},
    FlagSource{"--save", paths},
    FlagSource{"--split", paths},
    FlagSource{"--files", paths},
    FlagSource{"--file", paths},
    FlagSource{"--as", choices<graph_forms>},
    FlagSource{"--against", choices<engines>},
    FlagSource{"--folder", paths},
    FlagSource{"--asterisk", paths},
    FlagSource{"--control", paths},
    FlagSource{"--unix-group", unix_groups},
    FlagSource{"--by", choices<callflow::call_groups>},
    FlagSource{"--at-change", changes_like},
};

}

Candidates flag_values(Context& context, FlagInfo const& flag, std::string const& typed)
{
    if (flag.field != nullptr) {
        return field_values(context, *flag.field, typed);
    }
    for (auto const& source : flag_sources) {
        if (source.name == flag.name) {
            return source.values(context, typed);
        }
    }
    return {};
}

Candidates files(std::string const& typed)
{
    namespace fs = std::filesystem;
    auto const folder = typed.substr(0, typed.rfind('/') + 1);
    Candidates all;
    std::error_code error;
    for (auto const& entry : fs::directory_iterator{folder.empty() ? "." : folder, error}) {
        auto const name = folder + entry.path().filename().string();
        all.push_back({entry.is_directory(error) ? name + "/" : name});
    }
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.value < b.value; });
    return matching(std::move(all), typed);
}

}
