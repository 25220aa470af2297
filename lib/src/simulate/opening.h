#pragma once

#include "simulate/exception_days.h"
#include "text/local_time.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace callflow {

/// Hours of a schedule or a time router, ready to be asked at any second. A range belongs to the day on which
/// it starts, with what runs past midnight; an exception rules all of its day's. Where the clock is put back
/// both passes count, and what it jumps over never comes. Times are seconds since 1970-01-01 UTC. Never
/// changed once made; safe for threads.
class Opening {
public:
    /// Keeps the zone by reference.
    Opening(std::vector<Hours> const& hours, std::vector<Exception> const& exceptions, LocalTime const& zone);

    /// Weekly hours, none of these at that time, or an exception.
    enum class Reason { weekly, outside, exception };
    struct Answer {
        bool open;
        Reason reason;
        int exception;             ///< its index in the list; -1: none
        std::chrono::sys_days day; ///< the local day whose hours or exception decide
    };
    Answer at(std::int64_t utc) const;

    /// The first second after `utc` at which `open` is another; nothing if there is none in 400 days.
    std::optional<std::int64_t> next_change(std::int64_t utc) const;

    /// Minutes from the start of a day, [from, to), on the next day from 1440 on.
    struct Minutes {
        int from;
        int to;
    };
    /// The hours that start on a local day, in order of their start, and the index of the exception that says
    /// so, else -1.
    struct Day {
        int exception;
        std::span<Minutes const> hours;
    };
    Day day(std::chrono::sys_days day) const;

    LocalTime const& zone() const { return *zone_; }

private:
    /// Where the ranges of a rule stand.
    struct Rule {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    Rule add_rule(std::vector<Range> ranges);
    std::span<Minutes const> hours_of(Rule const& rule) const;
    std::optional<std::int64_t> end_of_hours(std::int64_t local, std::int64_t limit) const;
    std::optional<std::int64_t> start_of_hours(std::int64_t local, std::int64_t limit) const;

    LocalTime const* zone_;
    ExceptionDays exception_days_;
    std::array<Rule, 7> weekly_; ///< from Monday
    std::vector<Rule> exceptions_;
    std::vector<Minutes> ranges_;
    bool overnight_ = false; ///< some range runs past midnight
};

}
