#pragma once

#include <callflow/document.h>

#include <cstdlib>
#include <set>

/// Holds for everything a reader lets through; aborts where it does not.
inline void check_value(callflow::Value const& value)
{
    std::set<std::string_view> const names{value.names.begin(), value.names.end()};
    auto const keys = value.is_map() ? value.items.size() : 0;
    if (value.names.size() != keys || names.size() != keys || value.place.line == 0 ||
        value.place.column == 0) {
        std::abort();
    }
    for (auto const& item : value.items) {
        check_value(item);
    }
}

inline void check_reading(callflow::Reading const& reading)
{
    for (auto const& problem : reading.problems) {
        if (problem.message.empty() || problem.place.line == 0 || problem.place.column == 0) {
            std::abort();
        }
    }
    for (auto const& document : reading.documents) {
        check_value(document);
    }
}
