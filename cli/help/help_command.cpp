#include "../output/list.h"
#include "../route.h"
#include "../session.h"
#include "answers.h"
#include "commands.h"
#include "help.h"
#include "topics.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Value;

namespace {

Value names_of(std::vector<FlagInfo> const& flags)
{
    auto list = Value::list();
    for (auto const& flag : flags) {
        list.items.push_back(Value::of(flag.name));
    }
    return list;
}

Value exits_of(callflow::KindInfo const* kind)
{
    auto list = Value::list();
    for (std::size_t i = 0; kind != nullptr && i < kind->exits.size(); ++i) {
        list.items.push_back(Value::of(std::string{kind->exits[i].name}));
    }
    return list;
}

std::vector<Value> row_of(Route const& route)
{
    auto const description = describe(route);
    return {
        Value::of(full_name(route)), Value::of(std::string{route.command->operands}),
        Value::of(std::string{route.kind == nullptr ? route.command->summary : route.kind->help}),
        names_of(description.flags), exits_of(route.kind)};
}

/// Every command with its flags; people and pipes get the first columns.
Exit list_commands(Session& session)
{
    auto columns = columns_of(own_fields("command"));
    auto const format = session.out().style().format;
    std::size_t const shown = format == Format::json || format == Format::yaml ? columns.size() : 3;
    columns.resize(shown);
    auto const writer = make_list_writer(session.out(), session.conversation());
    writer->begin("command", columns);
    for (auto const& route : every_command()) {
        auto row = row_of(route);
        row.resize(shown);
        writer->row(row);
    }
    writer->end({}, "");
    return done;
}

Error nothing_known(std::vector<std::string> const& words, std::vector<std::string> const& candidates)
{
    return Error{
        Code::usage, "topic", fmt::format("there is no command or topic \"{}\"", fmt::join(words, " ")),
        callflow::nearest(words.back(), candidates)}
        .advise("cf help");
}

std::vector<std::string> first_words()
{
    std::vector<std::string> words;
    for (auto const& family : families()) {
        words.emplace_back(family.word);
        for (auto const& command : family.commands) {
            words.emplace_back(family.word.empty() && !is_hidden(command) ? command.verb : "");
        }
    }
    for (auto const& topic : topics()) {
        words.push_back(topic.word);
    }
    std::erase(words, std::string{});
    return words;
}

std::vector<std::string> second_words(Family const& family)
{
    std::vector<std::string> words;
    for (auto const& command : family.commands) {
        words.emplace_back(command.verb);
    }
    return words;
}

/// `flow`, `flow create`, `module create ring-group`, `undo`; Error{usage, topic} for what is none.
Route route_of(std::vector<std::string> const& words)
{
    auto route = find_route(words[0], words.size() > 1 ? words[1] : std::string{});
    if (route.family == nullptr) {
        throw nothing_known({words[0]}, first_words());
    }
    bool const alone = route.family->word.empty();
    if (words.size() > 1 && (alone || route.command == nullptr)) {
        throw nothing_known(
            {words[0], words[1]}, alone ? std::vector<std::string>{} : second_words(*route.family));
    }
    if (words.size() > 2 && route.command->declare_kind != nullptr) {
        route.kind = callflow::find_kind(words[2]);
    }
    if (words.size() > (route.kind == nullptr ? 2U : 3U)) {
        std::vector<std::string> kinds;
        for (auto const& entry : kind_entries()) {
            kinds.push_back(entry.term);
        }
        throw nothing_known(words, kinds);
    }
    return route;
}

Exit help(std::vector<std::string> const& words)
{
    if (words.empty()) {
        return print_help({});
    }
    for (auto const& topic : topics()) {
        if (words.size() == 1 && topic.word == words[0] && find_route(words[0]).family == nullptr) {
            return print_page([&](Layout& page) { topic.fill(page, topic); });
        }
    }
    return print_help(route_of(words));
}

}

void declare_help(CLI::App& app, Run& run)
{
    struct Help {
        std::vector<std::string> words;
        bool all = false;
    };
    auto options = std::make_shared<Help>();
    app.add_option("COMMAND", options->words, "A command, a noun, or a topic");
    app.add_flag("--all", options->all, "List every command; with -o json also their flags");
    run = [options](Session& session) {
        return options->all ? list_commands(session) : help(options->words);
    };
}

}
