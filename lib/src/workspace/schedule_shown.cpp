#include "workspace/schedule_shown.h"

#include "model/clock_words.h"

#include <fmt/format.h>

namespace callflow {
namespace {

constexpr std::int64_t second = 1'000'000;

std::string reason_of(Schedule const& schedule, Opening::Answer const& answer)
{
    switch (answer.reason) {
    case Opening::Reason::weekly:
        return "in the hours";
    case Opening::Reason::outside:
        return "outside the hours";
    case Opening::Reason::exception:
        break;
    }
    auto const& name = schedule.exceptions[static_cast<std::size_t>(answer.exception)].name;
    return name.empty() ? "an exception" : fmt::format("exception {}", name);
}

/// `closed: Mon 2026-03-02 05:00 America/Toronto, outside the hours`; with the day that decides if it is not
/// this one.
std::string
told(Schedule const& schedule, Opening::Answer const& answer, std::int64_t local, std::string const& zone)
{
    auto const reading = reading_of(local);
    bool const same = reading.find(date_of(answer.day)) != std::string::npos;
    return fmt::format(
        "{}: {} {}, {}{}{}", answer.open ? "open" : "closed", reading, zone, reason_of(schedule, answer),
        same ? "" : " of ", same ? "" : weekday_of(answer.day));
}

}

void put_schedule_fields(Schedule const& schedule, std::string const& zone, Instant now, Value& item)
{
    auto const& clock = LocalTime::of(zone);
    Opening const opening{schedule.hours, schedule.exceptions, clock};
    Opening const weekly{schedule.hours, {}, clock};
    auto const utc = now / second;
    auto const answer = opening.at(utc);
    item.put("open_now", Value::of(answer.open ? "true" : "false"));
    item.put("now", Value::of(told(schedule, answer, clock.local(utc), zone)));
    if (auto const change = opening.next_change(utc)) {
        item.put("next_change", Value::of(format_instant(*change * second)));
        item.put(
            "then", Value::of(fmt::format(
                        "{} {}", answer.open ? "closes" : "opens", reading_of(clock.local(*change)))));
    }
    put_schedule_days(schedule, view_of(opening, weekly, utc), item);
}

}
