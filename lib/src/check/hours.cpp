#include "model/hours.h"

#include "check/checking.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace callflow {
namespace {

constexpr int day_length = 24 * 60;
constexpr int week_length = 7 * day_length;

/// Minutes of a week from Monday, [from, to), and the element of the hours that says so.
struct Open {
    int from;
    int to;
    std::size_t element;
};

void add_range(std::vector<Open>& all, int day, Range range, std::size_t element)
{
    int const from = day * day_length + range.from;
    int const to = day * day_length + range.to + (range.to <= range.from ? day_length : 0);
    all.push_back({from, std::min(to, week_length), element});
    if (to > week_length) {
        all.push_back({0, to - week_length, element});
    }
}

void add_hours(std::vector<Open>& all, std::string_view days, Ranges const& ranges, std::size_t element)
{
    auto const span = parse_days(days).value_or(Days{0, 0});
    for (int day = span.first;; day = (day + 1) % 7) {
        for (auto const& range : ranges.all) {
            add_range(all, day, range, element);
        }
        if (day == span.last) {
            return;
        }
    }
}

std::string clock_of(int minute)
{
    constexpr std::string_view days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    int const time = minute % day_length;
    return fmt::format("{} {:02}:{:02}", days[minute / day_length], time / 60, time % 60);
}

/// The first overlap of each two elements.
template <class Take> void each_overlap(std::vector<Open> all, Take const& take)
{
    std::sort(
        all.begin(), all.end(), [](Open const& left, Open const& right) { return left.from < right.from; });
    std::set<std::pair<std::size_t, std::size_t>> told;
    Open last{0, 0, 0};
    for (auto const& one : all) {
        auto const pair = std::minmax(one.element, last.element);
        if (one.from < last.to && told.insert(pair).second) {
            take(one, pair.second);
        }
        if (one.to > last.to) {
            last = one;
        }
    }
}

void check_weekly(Checking& checking, Record const& record)
{
    Value const* const hours = record.fields.find("hours");
    if (hours == nullptr || !hours->is_map()) {
        return;
    }
    std::vector<Open> all;
    Findings ignored;
    for (std::size_t i = 0; i < hours->items.size(); ++i) {
        add_hours(all, hours->names[i], read_ranges(hours->items[i], ignored), i);
    }
    each_overlap(all, [&](Open const& open, std::size_t element) {
        checking.report.add(
            record.thing, "W09",
            {fmt::format("hours.{}", hours->names[element]), hours->items[element].place},
            fmt::format("the hours from {} on are there already", clock_of(open.from)));
    });
}

void check_exceptions_hours(Checking& checking, Record const& record)
{
    auto const& exceptions = elements_of(record.fields, "exceptions");
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        Value const* const hours = exceptions[i].find("hours");
        if (hours == nullptr) {
            continue;
        }
        std::vector<Open> all;
        Findings ignored;
        add_hours(all, "wed", read_ranges(*hours, ignored), 0);
        each_overlap(all, [&](Open const& open, std::size_t) {
            checking.report.add(
                record.thing, "W09", {fmt::format("exceptions[{}].hours", i + 1), hours->place},
                fmt::format("the hours from {} on are there already", clock_of(open.from).substr(4)));
        });
    }
}

}

void check_hours(Checking& checking, Record const& record)
{
    check_weekly(checking, record);
    check_exceptions_hours(checking, record);
}

}
