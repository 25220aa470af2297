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

/// All flags, those in groups too.
std::vector<std::string> flag_names(CLI::App const& app)
{
    std::vector<std::string> names;
    for (auto const* option : app.get_options()) {
        for (auto const& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    for (auto const* group : app.get_subcommands([](CLI::App const*) { return true; })) {
        auto const more = flag_names(*group);
        names.insert(names.end(), more.begin(), more.end());
    }
    return names;
}

bool looks_like_flag(std::string const& word)
{
    return word.size() > 1 && word.front() == '-' && word != "--";
}

/// The first word before `--` that looks like a flag and is none.
std::string unknown_flag(std::vector<std::string> const& words)
{
    auto const end = std::find(words.begin(), words.end(), "--");
    auto const found = std::find_if(words.begin(), end, looks_like_flag);
    return found == end ? std::string{} : found->substr(0, found->find('='));
}

/// A letter may have been meant as a name, where one is still missing.
Error flag_error(
    CLI::App const& app, std::string const& flag, std::string const& command, bool operand_missing)
{
    Error error{
        Code::usage, "flag", fmt::format("{} has no flag \"{}\"", command, flag),
        callflow::nearest(flag, flag_names(app))};
    error.advise(fmt::format("{} --help", command));
    if (operand_missing && !flag.starts_with("--")) {
        error.advise(fmt::format("{} -- {}   # if it is a name", command, callflow::shell_quoted(flag)));
    }
    return error;
}

Error usage_error(CLI::App const& app, CLI::ParseError const& error, std::string const& command)
{
    auto words = app.remaining(true);
    auto const code = static_cast<CLI::ExitCodes>(error.get_exit_code());
    if (auto const flag = unknown_flag(words); !flag.empty()) {
        return flag_error(app, flag, command, code == CLI::ExitCodes::RequiredError);
    }
    std::erase(words, "--");
    std::string what = error.what();
    if (code == CLI::ExitCodes::ExtrasError) {
        what = fmt::format("\"{}\" is one operand too many", words.empty() ? std::string{} : words.front());
    } else if (code == CLI::ExitCodes::RequiredError) {
        what = what.substr(0, what.find(' ')) + " is missing";
    } else if (code == CLI::ExitCodes::ArgumentMismatch && what.find("flag override") != std::string::npos) {
        what = "--" + what.substr(0, what.find(' ')) + " takes no value";
    } else if (code == CLI::ExitCodes::ArgumentMismatch) {
        what = what.substr(0, what.find(':')) + " needs a value";
    }
    return Error{Code::usage, "flag", what}.advise(command + " --help");
}

/// `--flow "$flow"` with an empty variable must not mean the current flow.
void refuse_empty(CLI::App const& app)
{
    for (char const* flag : {"--flow", "--store", "--key"}) {
        auto const* const option = app.get_option_no_throw(flag);
        if (option != nullptr && option->count() > 0 && option->results().back().empty()) {
            throw Error{Code::usage, "flag", fmt::format("{} needs a value, not an empty one", flag)};
        }
    }
}

void declare(Route const& route, CLI::App& app, Run& run)
{
    if (route.kind != nullptr) {
        route.command->declare_kind(*route.kind, app, run);
    } else {
        route.command->declare(app, run);
    }
}

}

Parsed parse(Line const& line)
{
    Parsed parsed;
    CLI::App app{std::string{}, line.name};
    app.set_help_flag();
    // In a group of their own: CLI11 compares the names of each new flag with all others of its group.
    declare_globals(*app.add_option_group("Global"), parsed.globals);
    declare(line.route, app, parsed.run);
    try {
        app.parse(std::vector<std::string>(line.words.rbegin(), line.words.rend()));
    } catch (CLI::ParseError const& error) {
        throw usage_error(app, error, line.name);
    }
    refuse_empty(app);
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
        line +=
            secret || inline_secret ? inline_secret ? "--password=..." : "..." : callflow::shell_quoted(word);
        secret = word == "--password";
    }
    return line;
}

}
