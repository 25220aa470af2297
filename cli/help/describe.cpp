#include "describe.h"

#include "../field_flags.h"
#include "../globals.h"
#include "../parse.h"

#include <CLI/App.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::FieldInfo;
using callflow::Noun;

namespace {

constexpr std::array<std::string_view, 4> prefixes = {"", "no-", "add-", "remove-"};

/// A field and the word of its flag.
struct NamedField {
    std::string flag;
    FieldInfo const* field;
};

std::vector<NamedField> named(std::vector<FieldInfo const*> const& fields)
{
    std::vector<NamedField> all;
    all.reserve(fields.size());
    for (auto const* field : fields) {
        all.push_back({flag_word(field->singular), field});
    }
    return all;
}

FieldInfo const* field_of(std::vector<NamedField> const& fields, std::string_view flag)
{
    for (auto const prefix : prefixes) {
        for (auto const& one : fields) {
            if (flag.starts_with(prefix) && flag.substr(prefix.size()) == one.flag) {
                return one.field;
            }
        }
    }
    return nullptr;
}

/// `voice_menu, queue`: the kinds that have a field, where a command sets those of every kind.
std::string kinds_with(FieldInfo const& field)
{
    std::vector<std::string_view> words;
    for (auto const& kind : callflow::kinds()) {
        bool const has = std::any_of(kind.fields.begin(), kind.fields.end(), [&](FieldInfo const& one) {
            return one.word == field.word;
        });
        if (has) {
            words.push_back(kind.word);
        }
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

/// What a field is; where it differs by kind, which kinds have it.
std::string field_help(Route const& route, FieldInfo const& field)
{
    if (route.command->verb != "set") {
        return with_limits(field.help, field);
    }
    auto optional = field; // it has a value already
    optional.required = false;
    auto const kinds = route.family->word == "module" ? kinds_with(field) : std::string{};
    if (kinds.empty()) {
        return with_limits(field.help, optional);
    }
    bool const differs = kinds.find(',') != std::string::npos;
    return differs ? fmt::format("Of {}", kinds)
                   : fmt::format("{}: {}", kinds, with_limits(field.help, optional));
}

std::string help_of(Route const& route, CLI::Option const& option, FieldInfo const* field)
{
    if (field == nullptr) {
        return option.get_description();
    }
    auto const& flag = option.get_lnames().front();
    return flag.starts_with("no-")       ? fmt::format("Not --{}", flag.substr(3))
           : flag.starts_with("remove-") ? fmt::format("Take out of the {}", field->word)
           : flag.starts_with("add-")    ? fmt::format("Add to the {}", field->word)
                                         : field_help(route, *field);
}

FlagInfo flag_info(Route const& route, CLI::Option const& option, std::vector<NamedField> const& fields)
{
    FlagInfo flag;
    flag.name = "--" + option.get_lnames().front();
    if (!option.get_snames().empty()) {
        flag.letter = "-" + option.get_snames().front();
    }
    flag.field = option.get_group() == "Fields" ? field_of(fields, option.get_lnames().front()) : nullptr;
    bool const takes_value = option.get_items_expected_max() > 0;
    if (takes_value) {
        flag.value = flag.field == nullptr ? option.get_type_name() : value_of(*flag.field);
    }
    flag.repeatable = takes_value && option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    flag.help = help_of(route, option, flag.field);
    return flag;
}

void add_all(std::vector<FieldInfo const*>& all, std::vector<FieldInfo> const& fields)
{
    for (auto const& field : fields) {
        all.push_back(&field);
    }
}

}

std::vector<FieldInfo const*> fields_set_by(Route const& route)
{
    std::vector<FieldInfo const*> all;
    auto const noun = callflow::noun_of(route.family->word);
    if (!noun) {
        return all;
    }
    add_all(all, callflow::fields_of(*noun));
    if (route.kind != nullptr) {
        add_all(all, route.kind->fields);
    } else if (noun == Noun::module) {
        for (auto const& kind : callflow::kinds()) {
            add_all(all, kind.fields);
        }
    }
    return all;
}

Description describe(Route const& route)
{
    Description description;
    auto const fields = named(fields_set_by(route));
    with_parser(route, [&](CLI::App& app) {
        for (auto const* option : app.get_options()) {
            if (option->get_positional()) {
                description.operands.push_back(
                    {option->get_name(true), option->get_description(),
                     option->get_items_expected_max() > 1});
            } else {
                description.flags.push_back(flag_info(route, *option, fields));
            }
        }
    });
    std::stable_partition(description.flags.begin(), description.flags.end(), [](FlagInfo const& flag) {
        return flag.field != nullptr;
    });
    return description;
}

std::vector<OperandInfo> written_operands(Route const& route)
{
    std::vector<OperandInfo> operands;
    std::string_view rest = route.command->operands;
    while (!rest.empty() && !rest.starts_with("--")) {
        auto word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        word.remove_prefix(word.starts_with('[') ? 1 : 0);
        auto const name = word.substr(0, word.find_first_of(".|]"));
        operands.push_back({std::string{name}, {}, word.substr(name.size()).starts_with("...")});
    }
    if (route.kind != nullptr && !operands.empty()) {
        operands.erase(operands.begin()); // typed already
    }
    return operands;
}

std::vector<FlagInfo> describe_globals()
{
    std::vector<FlagInfo> flags;
    for (auto const& global : global_flags()) {
        auto& flag = flags.emplace_back();
        auto const comma = global.names.find(',');
        flag.letter = comma == std::string_view::npos ? "" : global.names.substr(0, comma);
        flag.name = comma == std::string_view::npos ? global.names : global.names.substr(comma + 1);
        flag.value = global.value;
        flag.help = global.help;
        flag.repeatable = flag.name == "--where";
    }
    return flags;
}

bool is_hidden(Command const& command)
{
    return command.verb.starts_with("__");
}

std::vector<Route> every_command()
{
    std::vector<Route> all;
    for (auto const& family : families()) {
        for (auto const& command : family.commands) {
            if (!is_hidden(command)) {
                all.push_back({&family, &command});
            }
            for (auto const& kind : callflow::kinds()) {
                if (command.declare_kind != nullptr) {
                    all.push_back({&family, &command, &kind});
                }
            }
        }
    }
    return all;
}

}
