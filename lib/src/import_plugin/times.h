#pragma once

#include "events.h"

/// libical's times as days.
namespace callflow_import {

std::chrono::year_month_day date_of(icaltimetype const& time);
icaltimetype time_of(Day day);

/// Whether it is a day of the calendar, in 1900 or later.
bool is_day(icaltimetype const& time);
bool is_midnight(icaltimetype const& time);

/// The same instant on the clocks of a zone; dates, and times without a zone, are what they are everywhere.
icaltimetype in_zone(icaltimetype const& time, icaltimezone const* zone);
Day day_in(icaltimetype const& time, icaltimezone const* zone);

std::vector<icalproperty*> properties(icalcomponent* event, icalproperty_kind kind);
std::string uid_of(icalcomponent* event);
/// Whether the event takes the place of another on one day.
bool is_replacement(icalcomponent* event);

}
