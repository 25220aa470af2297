#include "simulate/opening.h"

#include <algorithm>

namespace callflow {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::int64_t day_seconds = 86'400;
constexpr int day_minutes = 1'440;
constexpr std::int64_t horizon = 400 * day_seconds;

sys_days day_of_local(std::int64_t local)
{
    return std::chrono::floor<days>(std::chrono::sys_seconds{std::chrono::seconds{local}});
}

std::int64_t start_of(sys_days day)
{
    return std::int64_t{day.time_since_epoch().count()} * day_seconds;
}

/// 0 is Monday.
std::size_t weekday_of(sys_days day)
{
    return std::chrono::weekday{day}.iso_encoding() - 1;
}

bool holds(std::span<Opening::Minutes const> hours, int minute)
{
    return std::any_of(
        hours.begin(), hours.end(), [&](auto const& one) { return one.from <= minute && minute < one.to; });
}

Opening::Reason reason_of(Opening::Day const& day)
{
    return day.exception < 0 ? Opening::Reason::weekly : Opening::Reason::exception;
}

void take_week(std::array<std::vector<Range>, 7>& week, Hours const& hours)
{
    for (int day = hours.days.first; day >= 0; day = (day + 1) % 7) {
        auto& all = week[static_cast<std::size_t>(day)];
        all.insert(all.end(), hours.ranges.all.begin(), hours.ranges.all.end());
        if (day == hours.days.last) {
            return;
        }
    }
}

}

Opening::Opening(
    std::vector<Hours> const& hours, std::vector<Exception> const& exceptions, LocalTime const& zone)
    : zone_{&zone}, exception_days_{exceptions}
{
    std::array<std::vector<Range>, 7> week;
    for (auto const& one : hours) {
        take_week(week, one);
    }
    std::transform(week.begin(), week.end(), weekly_.begin(), [this](auto& ranges) {
        return add_rule(std::move(ranges));
    });
    exceptions_.reserve(exceptions.size());
    for (auto const& exception : exceptions) {
        exceptions_.push_back(add_rule(exception.hours.all));
    }
}

Opening::Rule Opening::add_rule(std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    Rule const rule{static_cast<std::uint32_t>(ranges_.size()), static_cast<std::uint32_t>(ranges.size())};
    for (auto const& range : ranges) {
        auto const to = range.to > range.from ? range.to : range.to + day_minutes;
        overnight_ = overnight_ || to > day_minutes;
        ranges_.push_back({range.from, to});
    }
    return rule;
}

std::span<Opening::Minutes const> Opening::hours_of(Rule const& rule) const
{
    return std::span{ranges_}.subspan(rule.first, rule.count);
}

Opening::Day Opening::day(sys_days day) const
{
    auto const exception = exception_days_.of(day);
    auto const& rule =
        exception < 0 ? weekly_[weekday_of(day)] : exceptions_[static_cast<std::size_t>(exception)];
    return {exception, hours_of(rule)};
}

Opening::Answer Opening::at(std::int64_t utc) const
{
    auto const local = zone_->local(utc);
    auto const today = day_of_local(local);
    auto const minute = static_cast<int>((local - start_of(today)) / 60);
    auto const now = day(today);
    if (holds(now.hours, minute)) {
        return {true, reason_of(now), now.exception, today};
    }
    if (!overnight_) {
        return {false, now.exception < 0 ? Reason::outside : Reason::exception, now.exception, today};
    }
    auto const yesterday = today - days{1};
    auto const before = day(yesterday);
    auto const late = minute + day_minutes;
    if (holds(before.hours, late)) {
        return {true, reason_of(before), before.exception, yesterday};
    }
    bool const cut =
        now.exception < 0 && before.exception >= 0 && holds(hours_of(weekly_[weekday_of(yesterday)]), late);
    auto const& decides = cut ? before : now;
    return {
        false, decides.exception < 0 ? Reason::outside : Reason::exception, decides.exception,
        cut ? yesterday : today};
}

/// When the hours that hold `local` end, with all that follow without a gap.
std::optional<std::int64_t> Opening::end_of_hours(std::int64_t local, std::int64_t limit) const
{
    for (bool longer = true; longer && local < limit;) {
        longer = false;
        auto const today = day_of_local(local);
        for (auto const day_before : {today, today - days{1}}) {
            for (auto const& one : day(day_before).hours) {
                auto const start = start_of(day_before);
                auto const end = start + one.to * 60;
                if (start + one.from * 60 <= local && local < end) {
                    local = end;
                    longer = true;
                }
            }
        }
    }
    return local < limit ? std::optional{local} : std::nullopt;
}

/// The first hours that start after `local`.
std::optional<std::int64_t> Opening::start_of_hours(std::int64_t local, std::int64_t limit) const
{
    for (auto today = day_of_local(local); start_of(today) < limit; today += days{1}) {
        for (auto const& one : day(today).hours) {
            if (auto const start = start_of(today) + one.from * 60; start > local) {
                return start;
            }
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> Opening::next_change(std::int64_t utc) const
{
    bool const open = at(utc).open;
    auto const limit = utc + horizon;
    // Between two changes of the offset the local clock runs as UTC does.
    for (auto from = utc; from < limit;) {
        auto const offset = zone_->offset(from);
        auto const jump = zone_->next_transition(from);
        auto const end = std::min(jump.value_or(limit), limit) + offset;
        auto const local = from + offset;
        if (auto const change = open ? end_of_hours(local, end) : start_of_hours(local, end);
            change && *change < end) {
            return *change - offset;
        }
        if (!jump || *jump >= limit) {
            return std::nullopt;
        }
        from = *jump;
        if (at(from).open != open) {
            return from;
        }
    }
    return std::nullopt;
}

}
