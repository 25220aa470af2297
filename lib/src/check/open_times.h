#pragma once

#include "check/overview.h"
#include "text/local_time.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace callflow {

struct Schedule;

/// [from, to) in seconds since 1970-01-01 UTC.
struct TimeSpan {
    std::int64_t from;
    std::int64_t to;
};
/// In order, and apart from each other.
using TimeSpans = std::vector<TimeSpan>;

/// All of them together.
TimeSpans joined(TimeSpans spans);
/// The first second of `spans` that is in none of `others`.
std::optional<std::int64_t> first_outside(TimeSpans const& spans, TimeSpans const& others);

/// When hours are open in the eight days from today on, to the second; of a schedule reckoned once.
class OpenTimes {
public:
    OpenTimes(Overview const& overview, std::chrono::sys_days today);

    /// Hours and the clock they are by; nullptr if there is no such zone, and then they are never open.
    struct Timing {
        TimeSpans open;
        std::string zone;
        LocalTime const* clock = nullptr;
    };
    Timing const& of_schedule(Index schedule);
    /// Of a time router's own hours, without a timezone by that of its flow.
    Timing of_router(Value const& fields, Thing const& flow);

private:
    Timing timing_of(Schedule const& schedule, std::string_view zone);
    LocalTime const* clock_of(std::string const& zone);

    Overview const& overview_;
    std::int64_t begin_;
    std::int64_t end_;
    std::map<Index, Timing> schedules_;
    std::map<std::string, LocalTime const*> clocks_;
};

}
