#pragma once

#include "text/local_time.h"

#include <callflow/explore.h>

namespace callflow {

/// The instants, in seconds, at which the quarter hours of a local day begin; nothing where the clock jumps
/// over one. `second`: where it shows one again.
struct WeekDay {
    using Quarters = std::array<std::optional<std::int64_t>, CallWeek::quarters>;
    std::string date; ///< 2026-03-02
    Quarters first;
    Quarters second;
};

/// The seven days from the Monday on or before a local day.
std::array<WeekDay, 7> days_of_week(std::int64_t utc, LocalTime const& zone);

}
