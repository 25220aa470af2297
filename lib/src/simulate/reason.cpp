#include "model/clock_words.h"
#include "simulate/trace.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// Fri 2026-12-25
std::string day_named(std::int64_t days)
{
    constexpr std::size_t length = std::string_view{"Fri 2026-12-25"}.size();
    return reading_of(days * 24 * 60 * 60).substr(0, length);
}

NamedOpening const& opening_of(Walk const& walk, Event const& event)
{
    auto const& station = at(walk.dialplan().stations, event.station);
    return at(walk.dialplan().openings, std::get<TimeRouterAct>(station.act).opening);
}

std::string with_schedule(std::string sentence, NamedOpening const& opening)
{
    return opening.schedule.empty() ? sentence : fmt::format("{} ({})", sentence, opening.schedule);
}

std::string exception_reason(Walk const& walk, Event const& event)
{
    auto const& opening = opening_of(walk, event);
    auto const& name = at(opening.exceptions, event.extra);
    return with_schedule(
        fmt::format("{} is {}", day_named(event.length), name.empty() ? "an exception" : name), opening);
}

std::string hours_reason(Walk const& walk, Event const& event)
{
    auto const& opening = opening_of(walk, event);
    auto const local = opening.zone->local(walk.call().at + event.at / 1000);
    return with_schedule(
        fmt::format(
            "{} is {} the weekly hours", reading_of(local), event.why == Why::weekly ? "inside" : "outside"),
        opening);
}

std::string rule_reason(Walk const& walk, Event const& event)
{
    auto const& router = std::get<CallerRouterAct>(at(walk.dialplan().stations, event.station).act);
    auto const rule = std::next(router.rules.begin(), event.extra);
    return fmt::format("the caller's number {} {}", router.prefix ? "begins with" : "is", rule->first);
}

std::string skip_reason(Walk const& walk, Event const& event)
{
    auto const& person = at(walk.dialplan().people, event.extra);
    return fmt::format(
        "outside the hours of schedule \"{}\"", at(walk.dialplan().openings, person.opening).schedule);
}

std::string_view plain_reason(Why why)
{
    switch (why) {
    case Why::pressed_wait:
        return "no key followed";
    case Why::no_keys:
        return "no key was pressed";
    case Why::wrong_keys:
        return "no option has these keys";
    case Why::no_answer:
        return "nobody answered";
    case Why::withheld:
        return "the caller's number is withheld";
    case Why::no_rule:
        return "no rule is about the caller";
    case Why::not_blocked:
        return "the caller is not blocked";
    case Why::off:
        return "the module is disabled";
    case Why::timeout:
        return "the caller waited too long";
    case Why::full:
        return "as many callers wait already as may";
    case Why::empty:
        return "no member is there";
    case Why::set_by_call:
        return "as this call says";
    case Why::larger_share:
        return "the larger share";
    case Why::stored_state:
        return "as the switch stands";
    case Why::inactive:
        return "the user is inactive";
    case Why::limit:
        return "as many destinations ring already as may";
    case Why::nothing_rings:
        return "the user has nothing that rings";
    case Why::blocked_empty:
        return "the caller's number is withheld";
    case Why::blocked_letters:
        return "the caller's number holds letters";
    case Why::blocked_number:
        return "the caller's number is on the list";
    case Why::wrong_pin:
        return "three wrong PINs";
    default:
        return {};
    }
}

std::string play_reason(Walk const& walk, Event const& event)
{
    auto const& sound = at(walk.dialplan().sounds, event.subject);
    return sound.known    ? ""
           : sound.spoken ? "not rendered yet, so it lasts 0s here"
                          : "its length is not known";
}

}

std::string reason_of(Walk const& walk, Event const& event)
{
    if (event.what == Happening::play) {
        return play_reason(walk, event);
    }
    switch (event.why) {
    case Why::exception:
        return exception_reason(walk, event);
    case Why::weekly:
    case Why::outside:
        return hours_reason(walk, event);
    case Why::rule:
        return rule_reason(walk, event);
    case Why::off_schedule:
        return skip_reason(walk, event);
    default:
        return std::string{plain_reason(event.why)};
    }
}

}
