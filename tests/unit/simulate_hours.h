#pragma once

#include "model/hours.h"
#include "text/local_time.h"

#include <callflow/text.h>

#include <doctest/doctest.h>

#include <string>
#include <vector>

/// Hours and exceptions as people write them.
template <class T> std::vector<T> read_all(std::vector<std::string> const& texts)
{
    callflow::Value list = callflow::Value::list();
    for (auto const& text : texts) {
        list.items.push_back(callflow::Value::of(text));
    }
    callflow::Findings findings;
    callflow::Limits limits;
    limits.repeats = true;
    auto read = callflow::Codec<std::vector<T>>::read(list, limits, findings);
    REQUIRE(findings.count() == 0);
    return read;
}

inline std::vector<callflow::Hours> hours_of(std::vector<std::string> const& texts)
{
    return read_all<callflow::Hours>(texts);
}

inline std::vector<callflow::Exception> exceptions_of(std::vector<std::string> const& texts)
{
    return read_all<callflow::Exception>(texts);
}

/// The instant, in seconds, of a reading of the local clock.
inline std::int64_t at(std::string const& reading, callflow::LocalTime const& zone)
{
    return zone.instants(callflow::parse_instant(reading + "Z") / 1'000'000).first;
}
