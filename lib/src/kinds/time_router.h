#pragma once

#include "model/hours.h"

namespace callflow {

/// Parts calls by opening hours.
struct TimeRouter {
    static constexpr std::string_view word = "time_router";
    static constexpr std::string_view label = "Time Router";
    static constexpr std::string_view help = "Parts calls by opening hours, a schedule's or its own";
    static constexpr std::array<ExitInfo, 2> exits{
        {{"open", "Inside the hours"}, {"closed", "Outside the hours"}}};

    Ref<Noun::schedule> schedule;
    std::vector<Hours> hours;
    Zone timezone;
};

template <> struct Fields<TimeRouter> {
    static constexpr auto all = std::tuple{
        field("schedule", &TimeRouter::schedule, "The schedule that says when; or hours and timezone"),
        field("hours", &TimeRouter::hours, "Weekly hours of its own: \"mon-fri 08:00-18:00\""),
        field("timezone", &TimeRouter::timezone, "Time zone of these hours; without one the flow's"),
    };
};

/// Exactly one of schedule and hours; a timezone only with hours.
void check(TimeRouter const& router, Findings& findings);

}
