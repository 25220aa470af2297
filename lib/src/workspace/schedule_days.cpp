#include "model/clock_words.h"
#include "workspace/schedule_shown.h"

#include <fmt/format.h>

#include <span>

namespace callflow {
namespace {

using Minutes = std::span<Opening::Minutes const>;
using Weekdays = std::array<std::vector<Opening::Minutes>, 7>;

std::string text_of(Minutes hours)
{
    constexpr int day_minutes = 1'440;
    Ranges ranges;
    for (auto const& one : hours) {
        ranges.all.push_back({one.from, one.to > day_minutes ? one.to - day_minutes : one.to});
    }
    return format_ranges(ranges);
}

std::string hours_of(Opening::Day const& day)
{
    return day.hours.empty() ? "closed" : text_of(day.hours);
}

std::string name_of(Schedule const& schedule, int exception)
{
    return exception < 0 ? "" : schedule.exceptions[static_cast<std::size_t>(exception)].name;
}

Value row(std::vector<std::pair<std::string_view, std::string>> const& cells)
{
    Value map = Value::map();
    for (auto const& [word, text] : cells) {
        map.put(word, Value::of(text));
    }
    return map;
}

Value week_of(Schedule const& schedule, ScheduleView const& view)
{
    Value list = Value::list();
    for (auto const& [day, rule, by_hour] : view.week) {
        auto const name = name_of(schedule, rule.exception);
        list.items.push_back(row(
            {{"date", date_of(day)},
             {"day", weekday_of(day)},
             {"by_hour", by_hour},
             {"hours", hours_of(rule)},
             {"exception", rule.exception >= 0 && name.empty() ? "exception" : name}}));
    }
    return list;
}

Value coming_of(Schedule const& schedule, ScheduleView const& view)
{
    Value list = Value::list();
    for (auto const& [first, last, rule] : view.coming) {
        list.items.push_back(row(
            {{"date", date_of(first)},
             {"to", last == first ? "" : date_of(last)},
             {"day", weekday_of(first)},
             {"hours", hours_of(rule)},
             {"name", name_of(schedule, rule.exception)}}));
    }
    return list;
}

std::string effect_of(ScheduleView::ClockChange const& change)
{
    constexpr std::int64_t minute = 60'000;
    return change.open_minutes == 0 ? "closed then"
                                    : fmt::format(
                                          "{} of the hours {}", format_duration(change.open_minutes * minute),
                                          change.to > change.from ? "never comes" : "comes twice");
}

Value clock_changes_of(ScheduleView const& view)
{
    Value list = Value::list();
    for (auto const& change : view.clock_changes) {
        constexpr std::size_t clock = 15;
        list.items.push_back(row(
            {{"at", format_instant(change.utc * 1'000'000)},
             {"clock",
              fmt::format("{} becomes {}", reading_of(change.from), reading_of(change.to).substr(clock))},
             {"effect", effect_of(change)}}));
    }
    return list;
}

/// Weekdays in a row that have the same, as one: `mon-fri`. Those without any are left out.
Value by_days(Weekdays const& week)
{
    Value map = Value::map();
    for (int first = 0; first < 7;) {
        auto const text = text_of(week[static_cast<std::size_t>(first)]);
        int last = first;
        while (last < 6 && text_of(week[static_cast<std::size_t>(last) + 1]) == text) {
            ++last;
        }
        if (!text.empty()) {
            map.put(format_days({first, last}), Value::of(text));
        }
        first = last + 1;
    }
    return map;
}

}

void put_schedule_days(Schedule const& schedule, ScheduleView const& view, Value& item)
{
    item.put("week", week_of(schedule, view));
    item.put("gaps", by_days(view.gaps));
    item.put("overlaps", by_days(view.overlaps));
    item.put("coming", coming_of(schedule, view));
    item.put("clock_changes", clock_changes_of(view));
}

}
