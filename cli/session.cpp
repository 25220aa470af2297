#include "session.h"

#include "chosen_fields.h"
#include "field_flags.h"
#include "output/findings.h"
#include "output/item.h"
#include "output/report.h"

#include <callflow/error.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Outcome;

namespace {

/// Puts the flag or variable that a sentence is about in front of it.
template <class Read> auto named(std::string const& name, Read const& read)
{
    try {
        return read();
    } catch (Error const& error) {
        throw Error{
            error.code(), error.rule(), fmt::format("{}: {}", name, error.sentence()), error.suggestions()};
    }
}

callflow::Instant clock(Environment const& environment)
{
    if (!environment.now.empty()) {
        return named("CF_NOW", [&] { return callflow::parse_instant(environment.now); });
    }
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

std::string first_of(std::string const& first, std::string const& second, std::string const& third = {})
{
    return !first.empty() ? first : !second.empty() ? second : third;
}

std::string shown_zone(Globals const& globals, Environment const& environment, Preferences const& preferences)
{
    if (globals.utc) {
        return "UTC";
    }
    auto zone = first_of(globals.tz, environment.tz, preferences.tz);
    if (!zone.empty() && !callflow::is_zone(zone)) {
        throw Error{
            Code::usage, "zone", fmt::format("there is no time zone \"{}\"", zone),
            callflow::nearest(zone, callflow::zone_names())};
    }
    return zone;
}

Format wanted_format(std::string const& word, bool terminal)
{
    if (word.empty()) {
        return terminal ? Format::table : Format::tsv;
    }
    if (auto const format = format_of(word)) {
        return *format;
    }
    throw Error{
        Code::usage, "output", fmt::format("there is no output format \"{}\"", word),
        callflow::nearest(word, {"table", "json", "yaml", "csv", "tsv"})}
        .advise("--output json");
}

Style style_of(
    int descriptor, Globals const& globals, Environment const& environment, Preferences const& preferences,
    callflow::Instant now)
{
    bool const terminal = is_terminal(descriptor);
    ColourWish const wish{
        globals.color.empty() ? std::string_view{preferences.color} : globals.color, environment.no_color,
        environment.clicolor_force, environment.term};
    Style style;
    style.format = wanted_format(first_of(globals.output, environment.output, preferences.output), terminal);
    style.terminal = terminal;
    style.columns = terminal ? terminal_columns(descriptor, environment.columns) : 80;
    style.colour = wants_colour(wish, terminal);
    style.header = globals.header;
    style.null_ended = globals.null;
    style.quiet = globals.quiet;
    style.hints = preferences.hints != "off";
    style.zone = shown_zone(globals, environment, preferences);
    style.now = now;
    return style;
}

void check_choice(std::string const& value, std::string_view flag, std::vector<std::string> const& choices)
{
    if (!value.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
        throw Error{
            Code::usage, std::string{flag},
            fmt::format("--{} is one of {}, not \"{}\"", flag, fmt::join(choices, ", "), value),
            callflow::nearest(value, choices)};
    }
}

}

Session::Session(Globals globals, std::string command)
    : globals_{std::move(globals)}, command_{std::move(command)}, environment_{read_environment()},
      preferences_{read_preferences(preferences_path(environment_))}, now_{clock(environment_)},
      out_{STDOUT_FILENO, style_of(STDOUT_FILENO, globals_, environment_, preferences_, now_)},
      conversation_{STDERR_FILENO, style_of(STDERR_FILENO, globals_, environment_, preferences_, now_)}
{
    check_choice(globals_.color, "color", {"auto", "always", "never"});
}

Places const& Session::places()
{
    if (!places_) {
        places_ = find_places(globals_, environment_);
        for (auto const& warning : places_->warnings) {
            say(conversation_, "warning", warning);
        }
        if (globals_.verbose) {
            say(conversation_, "store", places_->store);
        }
    }
    return *places_;
}

callflow::Options Session::options()
{
    callflow::Options options;
    auto const& where = places();
    options.path = where.store;
    options.named = where.store_named;
    options.flow = where.flow;
    options.flow_source = where.flow_source;
    options.read_only = globals_.read_only || says_yes(environment_.read_only);
    options.dry_run = globals_.dry_run;
    options.if_exists = globals_.if_exists;
    options.os_user = os_user();
    options.actor = first_of(environment_.actor, options.os_user);
    options.host = host_name();
    options.command = command_;
    options.message = globals_.message;
    options.now = environment_.now.empty() ? std::nullopt : std::optional{now_};
    if (auto const timeout = first_of(globals_.lock_timeout, environment_.lock_timeout); !timeout.empty()) {
        auto const* const name = globals_.lock_timeout.empty() ? "CF_LOCK_TIMEOUT" : "--lock-timeout";
        auto const wait = named(name, [&] { return callflow::parse_duration(timeout); });
        options.lock_timeout = std::chrono::milliseconds{wait};
    }
    options.waiting = [this](std::string const& holder) {
        say(conversation_, "waiting",
            fmt::format("{} is writing to the store", holder.empty() ? "somebody else" : holder));
    };
    return options;
}

callflow::Workspace& Session::workspace()
{
    if (!workspace_) {
        workspace_.emplace(options());
        if (globals_.verbose) {
            auto const flow = workspace_->current_flow();
            say(conversation_, "flow", fmt::format("{} ({})", flow.key, flow.source));
        }
    }
    return *workspace_;
}

Exit Session::report(Outcome const& outcome, bool reveal)
{
    write_outcome(out_, conversation_, outcome, reveal);
    return globals_.check && outcome.changed ? static_cast<Exit>(Code::different) : done;
}

Exit Session::show(
    std::string_view kind, callflow::Value const& item, std::vector<std::string> const& warnings)
{
    return show_fields(kind, callflow::shown_fields(kind), item, warnings);
}

Exit Session::show_fields(
    std::string_view kind, std::vector<callflow::FieldInfo> const& fields, callflow::Value const& item,
    std::vector<std::string> const& warnings)
{
    std::vector<callflow::FieldInfo> chosen;
    for (auto const& word : split_commas(globals_.fields)) {
        chosen.push_back(field_named(fields, word));
    }
    write_item(out_, conversation_, kind, globals_.fields.empty() ? fields : chosen, item, warnings);
    return done;
}

Exit Session::refuse(std::vector<callflow::Finding> const& findings)
{
    out_.flush();
    write_findings(conversation_, findings);
    return static_cast<Exit>(Code::invalid);
}

std::string Session::today() const
{
    constexpr std::size_t date = 10;
    return callflow::format_instant(now_).substr(0, date);
}

}
