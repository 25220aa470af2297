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

#include <exception>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

/// The format in which an error of this line is told, as far as that can be known before it is parsed.
Format format_asked(std::vector<std::string> const& words)
{
    std::string asked = read_environment().output;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].starts_with("--output=")) {
            asked = words[i].substr(9);
        } else if ((words[i] == "-o" || words[i] == "--output") && i + 1 < words.size()) {
            asked = words[i + 1];
        } else if (words[i].starts_with("-o") && words[i].size() > 2) {
            asked = words[i].substr(words[i][2] == '=' ? 3 : 2);
        }
    }
    return format_of(asked).value_or(Format::table);
}

Exit fail(Error const& error, Format format)
{
    Style style;
    style.terminal = is_terminal(2);
    auto const environment = read_environment();
    style.colour = wants_colour(
        {"", environment.no_color, environment.clicolor_force, environment.term}, style.terminal);
    Output conversation{2, style};
    write_error(conversation, error, format);
    conversation.flush();
    return static_cast<Exit>(error.code());
}

Exit run_line(std::vector<std::string> const& words)
{
    auto line = find_command(words);
    if (line.version && line.route.family == nullptr) {
        line.route = find_route("version");
    } else if (line.help) {
        return print_help(line.route);
    } else if (line.route.family == nullptr) {
        line.route = find_route("status");
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
        return fail(error, format_asked(words));
    } catch (std::exception const& exception) {
        return fail(Error{Code::failure, "unexpected", exception.what()}, format_asked(words));
    }
}

}
