#include "parse.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

std::vector<std::string> flag_names(CLI::App const& app)
{
    std::vector<std::string> names;
    for (auto const* option : app.get_options()) {
        for (auto const& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

/// What the parser could make nothing of: a flag that is none, or one operand too many.
Error unknown_word(CLI::App const& app, std::string const& command)
{
    auto const words = app.remaining(true);
    auto const flag = std::find_if(words.begin(), words.end(), [](std::string const& word) {
        return word.size() > 1 && word.front() == '-';
    });
    if (flag == words.end()) {
        return Error{
            Code::usage, "operand",
            fmt::format("\"{}\" is one operand too many", words.empty() ? std::string{} : words.front())}
            .advise(command + " --help");
    }
    auto const name = flag->substr(0, flag->find('='));
    return Error{
        Code::usage, "flag", fmt::format("{} has no flag \"{}\"", command, name),
        callflow::nearest(name, flag_names(app))}
        .advise(command + " --help");
}

Error usage_error(CLI::App const& app, CLI::ParseError const& error, std::string const& command)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
        return unknown_word(app, command);
    }
    std::string what = error.what();
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
        what = what.substr(0, what.find(' ')) + " is missing";
    } else if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) {
        what = what.substr(0, what.find(':')) + " needs a value";
    }
    return Error{Code::usage, "flag", what}.advise(command + " --help");
}

void declare(Route const& route, CLI::App& app, Run& run)
{
    if (route.kind != nullptr) {
        route.command->declare_kind(*route.kind, app, run);
    } else {
        route.command->declare(app, run);
    }
}

bool plain_word(std::string const& word)
{
    constexpr std::string_view safe =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+.,:/@%";
    return !word.empty() && word.find_first_not_of(safe) == std::string::npos;
}

std::string shell_quoted(std::string const& word)
{
    if (plain_word(word)) {
        return word;
    }
    std::string quoted = "'";
    for (char const byte : word) {
        quoted += byte == '\'' ? std::string{"'\\''"} : std::string{byte};
    }
    return quoted + "'";
}

}

Parsed parse(Line const& line)
{
    Parsed parsed;
    auto const name = full_name(line.route);
    CLI::App app{std::string{}, name};
    app.set_help_flag();
    declare_globals(app, parsed.globals);
    declare(line.route, app, parsed.run);
    try {
        app.parse(std::vector<std::string>(line.words.rbegin(), line.words.rend()));
    } catch (CLI::ParseError const& error) {
        throw usage_error(app, error, name);
    }
    return parsed;
}

void with_parser(Route const& route, std::function<void(CLI::App&)> const& visit)
{
    Run run;
    CLI::App app;
    app.set_help_flag();
    declare(route, app, run);
    visit(app);
}

std::string typed_line(std::vector<std::string> const& words)
{
    std::string line = "cf";
    bool secret = false;
    for (auto const& word : words) {
        bool const inline_secret = word.starts_with("--password=");
        line += ' ';
        line += secret || inline_secret ? inline_secret ? "--password=..." : "..." : shell_quoted(word);
        secret = word == "--password";
    }
    return line;
}

}
