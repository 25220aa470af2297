#pragma once

#include "model/hours.h"

namespace callflow {

/// Weekly opening hours in a time zone, plus dated exceptions; an exception beats the weekly hours.
struct Schedule {
    Zone timezone;
    std::vector<Hours> hours;
    std::vector<Exception> exceptions;
};

template <> struct Fields<Schedule> {
    static constexpr auto all = std::tuple{
        field("timezone", &Schedule::timezone, "Time zone of the hours; without one the store's"),
        field("hours", &Schedule::hours, "Weekly hours: \"mon-fri 08:00-18:00\""),
        field("exceptions", &Schedule::exceptions, "Dated exceptions: \"2026-12-25 closed yearly Christmas\"")
            .singular("exception")
            .repeats(),
    };
};

}
