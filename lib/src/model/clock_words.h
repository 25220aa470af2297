#pragma once

#include <chrono>
#include <cstdint>
#include <string>

/// Days and times of a local clock, as people read them.
namespace callflow {

/// `2026-03-02`
std::string date_of(std::chrono::sys_days day);
/// `mon`
std::string weekday_of(std::chrono::sys_days day);
/// `Mon 2026-03-02 08:00` of a clock that shows so many seconds since 1970-01-01; with seconds if it has
/// some.
std::string reading_of(std::int64_t local);

}
