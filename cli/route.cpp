#include "route.h"

#include "field_flags.h"
#include "globals.h"

#include <callflow/catalog.h>
#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

std::string_view unaliased(std::string_view verb)
{
    return verb == "ls" ? "list" : verb == "rm" ? "delete" : verb;
}

Command const* find_verb(Family const& family, std::string_view verb)
{
    auto const found =
        std::find_if(family.commands.begin(), family.commands.end(), [&](Command const& command) {
            return command.verb == verb;
        });
    return found == family.commands.end() ? nullptr : &*found;
}

std::vector<std::string> first_words()
{
    std::vector<std::string> words;
    for (auto const& family : families()) {
        if (!family.word.empty()) {
            words.emplace_back(family.word);
        }
        for (auto const& command : family.commands) {
            if (family.word.empty() && !command.verb.starts_with("__")) {
                words.emplace_back(command.verb);
            }
        }
    }
    return words;
}

/// `cf switch`: the nouns that have such a verb.
std::vector<std::string> with_noun(std::string_view verb)
{
    std::vector<std::string> commands;
    for (auto const& family : families()) {
        if (!family.word.empty() && find_verb(family, unaliased(verb)) != nullptr) {
            commands.push_back(fmt::format("{} {}", family.word, unaliased(verb)));
        }
    }
    commands.resize(std::min<std::size_t>(commands.size(), 3));
    return commands;
}

std::vector<std::string> verbs_of(Family const& family)
{
    std::vector<std::string> words;
    for (auto const& command : family.commands) {
        words.emplace_back(command.verb);
    }
    return words;
}

/// Takes the next word that is no flag out of `words`; empty if there is none.
std::string take_word(std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--") {
            break;
        }
        if (words[i].size() > 1 && words[i].front() == '-') {
            i += takes_next_word(words[i]) ? 1 : 0;
            continue;
        }
        auto word = words[i];
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        return word;
    }
    return {};
}

bool has_flag(std::vector<std::string> const& words, std::string_view name, std::string_view letter)
{
    for (auto const& word : words) {
        if (word == "--") {
            return false;
        }
        if (word == name || word == letter) {
            return true;
        }
    }
    return false;
}

/// `--sort -name`: the parser would take the value for a flag.
void join_sort(std::vector<std::string>& words)
{
    for (std::size_t i = 0; i + 1 < words.size() && words[i] != "--"; ++i) {
        if (words[i] == "--sort" && words[i + 1].starts_with('-')) {
            words[i] += "=" + words[i + 1];
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

}

std::string full_name(Route const& route)
{
    if (route.family == nullptr) {
        return "cf";
    }
    auto name = route.family->word.empty() ? std::string{"cf"} : fmt::format("cf {}", route.family->word);
    if (route.command != nullptr) {
        name += fmt::format(" {}", route.command->verb);
    }
    return route.kind == nullptr ? name : fmt::format("{} {}", name, flag_word(route.kind->word));
}

Route find_route(std::string_view word, std::string_view verb)
{
    for (auto const& family : families()) {
        if (family.word.empty()) {
            if (Command const* command = find_verb(family, word)) {
                return {&family, command};
            }
        } else if (family.word == word) {
            return {&family, verb.empty() ? nullptr : find_verb(family, unaliased(verb))};
        }
    }
    return {};
}

namespace {

/// A command with kinds: the kind is part of it when the next word is one.
void take_kind(Line& line)
{
    if (line.route.command == nullptr || line.route.command->declare_kind == nullptr) {
        return;
    }
    auto words = line.words;
    line.route.kind = callflow::find_kind(take_word(words));
    if (line.route.kind != nullptr) {
        line.words = std::move(words);
    }
}

}

Line find_command(std::vector<std::string> words)
{
    Line line;
    line.words = std::move(words);
    join_sort(line.words);
    line.help = has_flag(line.words, "--help", "-h");
    line.version = has_flag(line.words, "--version", "-V");
    auto const word = take_word(line.words);
    if (word.empty()) {
        return line;
    }
    line.route = find_route(word);
    if (line.route.family == nullptr) {
        auto const verbs = with_noun(word);
        throw Error{
            Code::usage, "command", fmt::format("there is no command \"{}\"", word),
            verbs.empty() ? callflow::nearest(word, first_words()) : verbs}
            .advise("cf help");
    }
    line.name = full_name(line.route);
    if (line.route.command != nullptr) {
        return line;
    }
    auto const verb = take_word(line.words);
    line.route = find_route(word, verb);
    take_kind(line);
    line.name = full_name(line.route);
    if (line.route.command == nullptr && !verb.empty()) {
        throw Error{
            Code::usage, "command", fmt::format("there is no command \"cf {} {}\"", word, verb),
            callflow::nearest(verb, verbs_of(*line.route.family))}
            .advise(fmt::format("cf help {}", word));
    }
    return line;
}

}
