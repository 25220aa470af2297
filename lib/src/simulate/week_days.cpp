#include "simulate/week_days.h"

#include "model/clock_words.h"

#include <chrono>

namespace callflow {

namespace {

constexpr std::int64_t quarter_seconds = 900;
constexpr std::int64_t day_seconds = 86'400;

WeekDay week_day(std::int64_t days, LocalTime const& zone)
{
    WeekDay day;
    day.date = date_of(std::chrono::sys_days{std::chrono::days{days}});
    for (std::size_t i = 0; i < CallWeek::quarters; ++i) {
        auto const reading = days * day_seconds + static_cast<std::int64_t>(i) * quarter_seconds;
        auto const instants = zone.instants(reading);
        if (instants.reading != LocalTime::Reading::skipped) {
            day.first[i] = instants.first;
        }
        if (instants.reading == LocalTime::Reading::twice) {
            day.second[i] = instants.second;
        }
    }
    return day;
}

}

std::array<WeekDay, 7> days_of_week(std::int64_t utc, LocalTime const& zone)
{
    std::chrono::sys_seconds const local{std::chrono::seconds{zone.local(utc)}};
    auto const today = std::chrono::floor<std::chrono::days>(local);
    auto const monday = today - (std::chrono::weekday{today} - std::chrono::Monday);
    std::array<WeekDay, 7> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i] = week_day(monday.time_since_epoch().count() + static_cast<std::int64_t>(i), zone);
    }
    return days;
}

}
