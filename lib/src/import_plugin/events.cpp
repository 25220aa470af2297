#include "times.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace callflow_import {
namespace {

constexpr std::array<std::string_view, 7> vital = {"DTSTART", "DTEND",  "DURATION",     "RRULE",
                                                   "RDATE",   "EXDATE", "RECURRENCE-ID"};

icaltimetype end_of(icalcomponent* event, icaltimetype const& start)
{
    auto end = icalcomponent_get_dtend(event);
    if (icaltime_is_null_time(end)) {
        end = start;
        icaltime_adjust(&end, start.is_date ? 1 : 0, 0, 0, 0);
    }
    return end;
}

/// The property that libical's words for what it could not read are about, as in `Can't parse as RECUR value
/// in RRULE property`.
std::string culprit(icalproperty* error)
{
    auto const* const text = icalproperty_get_xlicerror(error);
    std::string_view const words = text == nullptr ? "" : text;
    for (auto const name : vital) {
        if (words.find(" " + std::string{name} + " ") != std::string_view::npos) {
            return std::string{name};
        }
    }
    return {};
}

bool recurs_within_a_day(icalcomponent* event)
{
    auto const rules = properties(event, ICAL_RRULE_PROPERTY);
    return std::any_of(rules.begin(), rules.end(), [](icalproperty* rule) {
        return icalproperty_get_rrule(rule).freq < ICAL_DAILY_RECURRENCE;
    });
}

void add_events(icalcomponent* calendar, std::vector<icalcomponent*>& events)
{
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        events.push_back(event);
    }
}

}

Day day_of(callflow_day const& day)
{
    using namespace std::chrono;
    return year{day.year} / month{static_cast<unsigned>(day.month)} /
           std::chrono::day{static_cast<unsigned>(day.day)};
}

callflow_day fields_of(Day day)
{
    std::chrono::year_month_day const date{day};
    return {
        static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<std::vector<icalcomponent*>> events_of(icalcomponent* root)
{
    std::vector<icalcomponent*> events;
    if (root == nullptr) {
        return std::nullopt;
    }
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
        add_events(root, events);
        return events;
    }
    bool found = false;
    for (auto* one = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); one != nullptr;
         one = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)) {
        add_events(one, events);
        found = true;
    }
    return found ? std::optional{events} : std::nullopt;
}

Replaced replaced_days(std::vector<icalcomponent*> const& events)
{
    Replaced all;
    for (auto* event : events) {
        auto const time = icalcomponent_get_recurrenceid(event);
        if (is_replacement(event) && is_day(time)) {
            all.emplace(uid_of(event), day_in(time, icalcomponent_get_dtstart(event).zone));
        }
    }
    return all;
}

std::string unreadable_property(icalcomponent* event)
{
    for (auto* error : properties(event, ICAL_XLICERROR_PROPERTY)) {
        if (auto name = culprit(error); !name.empty()) {
            return name;
        }
    }
    auto const start = icalcomponent_get_dtstart(event);
    if (!is_day(start)) {
        return "DTSTART";
    }
    auto const end = end_of(event, start);
    if (!is_day(end) || icaltime_compare(end, start) < 0) {
        return "DTEND";
    }
    return recurs_within_a_day(event) && whole_days(event) ? "RRULE" : "";
}

std::optional<Span> whole_days(icalcomponent* event)
{
    auto const start = icalcomponent_get_dtstart(event);
    auto const end = in_zone(end_of(event, start), start.zone);
    Day const first{date_of(start)};
    auto const count = static_cast<int>((Day{date_of(end)} - first).count());
    bool const whole = is_midnight(start) && is_midnight(end) && (count > 0 || start.is_date);
    return whole ? std::optional{Span{first, std::max(count, 1), start.zone}} : std::nullopt;
}

bool recurs(icalcomponent* event)
{
    return !is_replacement(event) && icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr;
}

}
