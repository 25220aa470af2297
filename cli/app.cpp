#include "app.h"

#include "globals.h"
#include "help/help.h"
#include "output/report.h"
#include "parse.h"
#include "route.h"
#include "session.h"
#include "signals.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

/// The value of a flag on a line that may not have been parsed; `fallback` if it is not there.
std::string value_of(
    std::vector<std::string> const& words, std::string_view flag, std::string_view letter,
    std::string fallback)
{
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i].starts_with(std::string{flag} + '=')) {
            fallback = words[i].substr(flag.size() + 1);
        } else if ((words[i] == flag || words[i] == letter) && i + 1 < words.size()) {
            fallback = words[i + 1];
        } else if (!letter.empty() && words[i].starts_with(letter) && words[i].size() > letter.size()) {
            fallback = words[i].substr(letter.size());
        }
    }
    return fallback;
}

/// An error is told in the format and colours of the answer, as far as those are known.
Exit fail(Error const& error, std::vector<std::string> const& words)
{
    auto const environment = read_environment();
    Style style;
    style.format = format_of(value_of(words, "--output", "-o", environment.output)).value_or(Format::table);
    style.terminal = is_terminal(STDERR_FILENO);
    auto const color = value_of(words, "--color", "", "");
    style.colour = wants_colour(
        {color, environment.no_color, environment.clicolor_force, environment.term}, style.terminal);
    Output conversation{STDERR_FILENO, style};
    write_error(conversation, error, style.format);
    conversation.flush();
    return static_cast<Exit>(error.code());
}

/// `cf flow list -V -q`: the version, in the form that was asked for.
Line version_line(std::vector<std::string> const& words)
{
    std::vector<std::string> version{"version"};
    if (std::find(words.begin(), words.end(), "-q") != words.end() ||
        std::find(words.begin(), words.end(), "--quiet") != words.end()) {
        version.emplace_back("--quiet");
    }
    if (auto const format = value_of(words, "--output", "-o", ""); !format.empty()) {
        version.push_back("--output=" + format);
    }
    return find_command(version);
}

Exit run_line(std::vector<std::string> const& words)
{
    auto line = find_command(words);
    if (line.version) {
        line = version_line(words);
    } else if (line.help) {
        return print_help(line.route);
    } else if (line.route.family == nullptr) {
        line.route = find_route("status");
        line.name = "cf";
    } else if (line.route.command == nullptr) {
        throw Error{Code::usage, "command", fmt::format("\"{}\" needs a verb", full_name(line.route))}.advise(
            fmt::format("cf help {}", line.route.family->word));
    }
    auto parsed = parse(line);
    Session session{std::move(parsed.globals), typed_line(words)};
    Exit const exit = parsed.run(session);
    session.out().flush();
    session.conversation().flush();
    return exit;
}

}

Exit run(std::vector<std::string> const& words)
{
    heed_signals();
    try {
        return run_line(words);
    } catch (Error const& error) {
        bool const completing = !words.empty() && words.front() == "__complete";
        return completing ? done : fail(error, words);
    } catch (std::exception const& exception) {
        return fail(Error{Code::failure, "unexpected", exception.what()}, words);
    }
}

}
