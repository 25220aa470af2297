#pragma once

#include "simulate/event.h"
#include "simulate/opening.h"

#include <algorithm>
#include <limits>

namespace callflow {

/// Moments of a call from the earliest to the latest, both possible; also how long something takes.
struct Stretch {
    Milliseconds earliest = 0;
    Milliseconds latest = 0;

    static Stretch none() { return {0, -1}; }
    static Stretch exactly(Milliseconds moment) { return {moment, moment}; }
    bool operator==(Stretch const&) const = default;
    bool empty() const { return latest < earliest; }
};

/// This after that.
inline Stretch operator+(Stretch one, Stretch other)
{
    return {one.earliest + other.earliest, one.latest + other.latest};
}
/// This so many times.
inline Stretch operator*(std::int64_t times, Stretch one)
{
    return {times * one.earliest, times * one.latest};
}
/// Either of them.
inline Stretch operator|(Stretch one, Stretch other)
{
    return one.empty() ? other
           : other.empty()
               ? one
               : Stretch{std::min(one.earliest, other.earliest), std::max(one.latest, other.latest)};
}

/// When hours are open and closed in a call that comes at an instant. Asks them once for each change.
class HoursInCall {
public:
    HoursInCall(Opening const& opening, std::int64_t at)
        : opening_{&opening}, at_{at}, open_at_first_{opening.at(at).open}
    {
    }

    /// From the first to the last moment of a stretch at which they are open, or closed; empty if never.
    Stretch during(Stretch stretch, bool open);

private:
    /// The first of `changes_` after a moment.
    std::size_t next_change(Milliseconds moment);

    Opening const* opening_;
    std::int64_t at_;
    bool open_at_first_;
    bool all_known_ = false;
    std::vector<Milliseconds> changes_; ///< moments of the call
};

}
