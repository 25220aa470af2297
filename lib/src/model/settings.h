#pragma once

#include "model/codecs.h"

namespace callflow {

/// What holds for the whole phone system; its store has one of it.
struct Settings {
    Zone timezone{"UTC"};
    Region region;
    std::string language;
    std::int64_t simultaneous_ring_limit = 10;
    Expression naming;
    std::int64_t review_days = 90;
};

template <> struct Fields<Settings> {
    static constexpr auto all = std::tuple{
        field("timezone", &Settings::timezone, "Time zone of flows and schedules that name none"),
        field("region", &Settings::region, "Country of phone numbers written without one, such as CA"),
        field("language", &Settings::language, "Language of speech that names none, such as en").range(0, 35),
        field(
            "simultaneous_ring_limit", &Settings::simultaneous_ring_limit,
            "Destinations that may ring at once")
            .range(1, 1000),
        field("naming", &Settings::naming, "Expression that names of flows should match; advice"),
        field("review_days", &Settings::review_days, "Days after which a user should be reviewed again")
            .range(1, 36500),
    };
};

}
