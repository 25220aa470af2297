#include "simulate/schedule_view.h"

#include <algorithm>

namespace callflow {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int day_minutes = 1'440;
constexpr days year{365};

sys_days day_of_clock(std::int64_t local)
{
    return std::chrono::floor<days>(std::chrono::sys_seconds{std::chrono::seconds{local}});
}

/// How many ranges hold each minute that the clock of a day can show.
std::array<int, day_minutes> minutes_of(Opening const& opening, sys_days day)
{
    std::array<int, day_minutes> held{};
    for (int const before : {0, 1}) {
        for (auto const& one : opening.day(day - days{before}).hours) {
            auto const from = std::max(one.from - before * day_minutes, 0);
            auto const to = std::min(one.to - before * day_minutes, day_minutes);
            for (int minute = from; minute < to; ++minute) {
                ++held[static_cast<std::size_t>(minute)];
            }
        }
    }
    return held;
}

std::string by_hour(std::array<int, day_minutes> const& held)
{
    std::string text;
    for (auto const* hour = held.begin(); hour != held.end(); hour += 60) {
        auto const closed = std::count(hour, hour + 60, 0);
        text += closed == 0 ? '#' : closed == 60 ? '.' : '+';
    }
    return text;
}

/// The runs of minutes of which `wanted(held)` is true.
template <class Wanted>
std::vector<Opening::Minutes> runs(std::array<int, day_minutes> const& held, Wanted const& wanted)
{
    std::vector<Opening::Minutes> all;
    for (int minute = 0; minute < day_minutes; ++minute) {
        if (!wanted(held[static_cast<std::size_t>(minute)])) {
            continue;
        }
        if (all.empty() || all.back().to != minute) {
            all.push_back({minute, minute});
        }
        all.back().to = minute + 1;
    }
    return all;
}

void look_at_week(ScheduleView& view, Opening const& weekly)
{
    constexpr sys_days monday{days{4}};
    for (std::size_t i = 0; i < 7; ++i) {
        auto const held = minutes_of(weekly, monday + days{i});
        view.gaps[i] = runs(held, [](int count) { return count == 0; });
        // The night before and the night after are no gaps.
        std::erase_if(
            view.gaps[i], [](auto const& gap) { return (gap.from == 0) != (gap.to == day_minutes); });
        view.overlaps[i] = runs(held, [](int count) { return count > 1; });
    }
}

void look_at_exceptions(ScheduleView& view, Opening const& opening, sys_days today)
{
    for (auto day = today; day <= today + year; day += days{1}) {
        auto const rule = opening.day(day);
        if (rule.exception < 0) {
            continue;
        }
        bool const more = !view.coming.empty() && view.coming.back().rule.exception == rule.exception &&
                          view.coming.back().last + days{1} == day;
        if (!more) {
            view.coming.push_back({day, day, rule});
        }
        view.coming.back().last = day;
    }
}

int open_minutes(Opening const& opening, std::int64_t from, std::int64_t to)
{
    int count = 0;
    for (auto local = from; local < to; local += 60) {
        auto const day = day_of_clock(local);
        auto const minute = (local - day.time_since_epoch() / std::chrono::seconds{1}) / 60;
        count += minutes_of(opening, day)[static_cast<std::size_t>(minute)] > 0 ? 1 : 0;
    }
    return count;
}

void look_at_clock(ScheduleView& view, Opening const& opening, std::int64_t utc)
{
    auto const& zone = opening.zone();
    auto const end = utc + year / std::chrono::seconds{1};
    for (auto next = zone.next_transition(utc); next && *next <= end; next = zone.next_transition(*next)) {
        auto const from = *next + zone.offset(*next - 1);
        auto const to = zone.local(*next);
        auto const open = open_minutes(opening, std::min(from, to), std::max(from, to));
        view.clock_changes.push_back({*next, from, to, open});
    }
}

}

ScheduleView view_of(Opening const& opening, Opening const& weekly, std::int64_t utc)
{
    ScheduleView view;
    auto const today = day_of_clock(opening.zone().local(utc));
    for (auto day = today; day < today + days{7}; day += days{1}) {
        view.week.push_back({day, opening.day(day), by_hour(minutes_of(opening, day))});
    }
    look_at_week(view, weekly);
    look_at_exceptions(view, opening, today);
    look_at_clock(view, opening, utc);
    return view;
}

}
