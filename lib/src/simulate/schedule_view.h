#pragma once

#include "simulate/opening.h"

#include <string>

namespace callflow {

/// What people look for in opening hours: the days that come, what is unusual about them, and what is odd in
/// the week itself. Days and minutes are those of the local clock.
struct ScheduleView {
    using Minutes = Opening::Minutes;

    /// One of the coming seven days, today first.
    struct Day {
        std::chrono::sys_days day;
        Opening::Day rule;
        std::string by_hour; ///< 24 letters: `#` open, `+` for a part of the hour, `.` closed
    };
    /// Days in a row of the coming year that an exception rules.
    struct Exceptional {
        std::chrono::sys_days first;
        std::chrono::sys_days last;
        Opening::Day rule;
    };
    /// A change of the clock in the coming year: it jumps over [from, to), or shows [to, from) twice.
    struct ClockChange {
        std::int64_t utc;
        std::int64_t from;
        std::int64_t to;
        int open_minutes; ///< of those that never come, or come twice
    };

    std::vector<Day> week;
    std::vector<Exceptional> coming;
    std::vector<ClockChange> clock_changes;
    std::array<std::vector<Minutes>, 7> gaps;     ///< by weekday: closed, all day or between two ranges of it
    std::array<std::vector<Minutes>, 7> overlaps; ///< by weekday: in two ranges
};

/// `weekly` are the same hours without the exceptions. Both are looked at from `utc` on, in seconds, and live
/// as long as the view.
ScheduleView view_of(Opening const& opening, Opening const& weekly, std::int64_t utc);

}
