#pragma once

#include <cstddef>
#include <cstdint>

/// What `libcallflow-zone.so` offers: zones of tzdata by abseil, for the commands that show or reckon local
/// time.
extern "C" {

/// Writes the local time of an instant (microseconds since 1970-01-01 UTC) in a zone, `2026-03-02 10:00:00
/// EST`, with its terminating NUL into `buffer`. False if the zone cannot be loaded or the buffer is too
/// small.
bool callflow_zone_format(char const* zone, std::int64_t instant, char* buffer, std::size_t size);

/// From an instant on the local clock is UTC and so many seconds; both in seconds.
struct callflow_zone_offset {
    std::int64_t from;
    std::int64_t seconds;
};

/// Writes the offsets of a zone, the first from `first` on and one for every instant after it and before
/// `last` at which the offset becomes another, in order, as many as `buffer` has room for. How many there
/// are; 0 if the zone cannot be loaded.
std::size_t callflow_zone_offsets(
    char const* zone, std::int64_t first, std::int64_t last, struct callflow_zone_offset* buffer,
    std::size_t size);
}
