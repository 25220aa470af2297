#pragma once

#include <cstddef>

/// What `libcallflow-import.so` offers of iCalendar (RFC 5545): the whole days of its events, by libical.
extern "C" {

struct callflow_day {
    int year;
    int month; ///< from 1
    int day;
};

enum callflow_calendar_kind {
    callflow_calendar_days,   ///< `first` to `last`, both included
    callflow_calendar_yearly, ///< the same days every year
    callflow_calendar_partly, ///< the event is not of whole days
    callflow_calendar_bad,    ///< `text` names its property that cannot be read, or that it lacks
    callflow_calendar_crowd,  ///< too many events that recur: the last one
    callflow_calendar_none,   ///< the text is no calendar: the only one
};

struct callflow_calendar_event {
    callflow_calendar_kind kind;
    std::size_t event; ///< which of the file's events, from 0
    callflow_day first;
    callflow_day last;
    char const* text; ///< the summary, never null; lives as long as the call
};

/// Takes an event; false ends the reading. Must not throw.
using callflow_calendar_taker = bool (*)(void* reader, callflow_calendar_event const* event);

/// Hands the days of all events to `take` as often as they come between two days, both included; what comes
/// every year for ever, once. Cancelled events are left out, and those that others replace.
void callflow_calendar_read(
    char const* text, callflow_day from, callflow_day to, void* reader, callflow_calendar_taker take);
}
