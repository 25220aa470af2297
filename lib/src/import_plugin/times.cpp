#include "times.h"

namespace callflow_import {

using std::chrono::year_month_day;

year_month_day date_of(icaltimetype const& time)
{
    using namespace std::chrono;
    return {year{time.year}, month{static_cast<unsigned>(time.month)}, day{static_cast<unsigned>(time.day)}};
}

icaltimetype time_of(Day day)
{
    auto const date = fields_of(day);
    auto time = icaltime_null_time();
    time.is_date = 1;
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    return time;
}

bool is_day(icaltimetype const& time)
{
    auto const date = date_of(time);
    return !icaltime_is_null_time(time) && date.ok() && date.year() >= std::chrono::year{1900};
}

bool is_midnight(icaltimetype const& time)
{
    return time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0);
}

icaltimetype in_zone(icaltimetype const& time, icaltimezone const* zone)
{
    bool const other = !time.is_date && time.zone != nullptr && zone != nullptr && time.zone != zone;
    return other ? icaltime_convert_to_zone(time, const_cast<icaltimezone*>(zone)) : time;
}

Day day_in(icaltimetype const& time, icaltimezone const* zone)
{
    return Day{date_of(in_zone(time, zone))};
}

std::vector<icalproperty*> properties(icalcomponent* event, icalproperty_kind kind)
{
    std::vector<icalproperty*> all;
    for (auto* one = icalcomponent_get_first_property(event, kind); one != nullptr;
         one = icalcomponent_get_next_property(event, kind)) {
        all.push_back(one);
    }
    return all;
}

std::string uid_of(icalcomponent* event)
{
    auto const* const uid = icalcomponent_get_uid(event);
    return uid == nullptr ? "" : uid;
}

bool is_replacement(icalcomponent* event)
{
    return icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr;
}

}
