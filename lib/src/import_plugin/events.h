#pragma once

#include "calendar.h"

#include <chrono>
#include <libical/ical.h>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// What libical's components say, in days of the calendar.
namespace callflow_import {

using Day = std::chrono::sys_days;

Day day_of(callflow_day const& day);
callflow_day fields_of(Day day);

/// Both days are included.
struct Window {
    Day from;
    Day to;
};

/// Where an event starts, and how many days it lasts.
struct Span {
    Day first;
    int count = 1;
    icaltimezone const* zone = nullptr; ///< in which its days begin
};

inline Day last_of(Span const& span, Day first)
{
    return first + std::chrono::days{span.count - 1};
}

/// Days on which another event takes the place of the one with that UID.
using Replaced = std::set<std::pair<std::string, Day>>;

/// The events of all calendars, in their order; nothing if there is no calendar.
std::optional<std::vector<icalcomponent*>> events_of(icalcomponent* root);

Replaced replaced_days(std::vector<icalcomponent*> const& events);

/// The name of a property on which the days depend and that cannot be read, or is missing; else empty.
std::string unreadable_property(icalcomponent* event);

/// Nothing if the event begins or ends within a day. The end is exclusive (RFC 5545, 3.6.1); without one a
/// date is one day.
std::optional<Span> whole_days(icalcomponent* event);

bool recurs(icalcomponent* event);

/// Whether it comes on the same date every year, for ever, and began before the window does.
bool comes_every_year(icalcomponent* event, Span const& span, Window const& window, Replaced const& replaced);

/// The days on which it starts and that reach into the window, each once; nothing if a rule has no day at
/// all.
std::optional<std::set<Day>>
days_in(icalcomponent* event, Span const& span, Window const& window, Replaced const& replaced);

}
