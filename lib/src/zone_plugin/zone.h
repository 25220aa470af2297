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
}
