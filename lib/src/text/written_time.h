#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace callflow {

/// A time as it was written: `2026-03-02T10:00:00.5-05:00`, the parts from the seconds on as they please, a
/// space or small letters for `T` and `Z`.
struct WrittenTime {
    std::chrono::microseconds local;            ///< since 1970-01-01 of the clock that is meant
    std::optional<std::chrono::minutes> offset; ///< of that clock from UTC
    bool spaced;                                ///< written with a space
    bool to_the_second;
};

/// Nothing for what is no time, as on 2026-02-30 or at 24:00.
std::optional<WrittenTime> read_time(std::string_view text);

}
