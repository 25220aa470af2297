#include "zone.h"

#include <absl/time/time.h>
#include <cstring>
#include <exception>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

CALLFLOW_PLUGIN bool
callflow_zone_format(char const* zone, std::int64_t instant, char* buffer, std::size_t size)
try {
    absl::TimeZone loaded;
    if (!absl::LoadTimeZone(zone, &loaded)) {
        return false;
    }
    auto const text = absl::FormatTime("%Y-%m-%d %H:%M:%S %Z", absl::FromUnixMicros(instant), loaded);
    if (text.size() >= size) {
        return false;
    }
    std::memcpy(buffer, text.c_str(), text.size() + 1);
    return true;
} catch (std::exception const&) {
    return false;
}

CALLFLOW_PLUGIN std::size_t callflow_zone_offsets(
    char const* zone, std::int64_t first, std::int64_t last, callflow_zone_offset* buffer, std::size_t size)
try {
    absl::TimeZone loaded;
    if (!absl::LoadTimeZone(zone, &loaded)) {
        return 0;
    }
    std::size_t count = 0;
    int offset = 0;
    auto at = absl::FromUnixSeconds(first);
    for (bool more = true; more && absl::ToUnixSeconds(at) < last;) {
        // Some transitions change the name of the time only.
        if (int const now = loaded.At(at).offset; count == 0 || now != offset) {
            offset = now;
            if (count < size) {
                buffer[count] = {absl::ToUnixSeconds(at), offset};
            }
            ++count;
        }
        absl::TimeZone::CivilTransition next;
        more = loaded.NextTransition(at, &next);
        at = more ? loaded.At(next.to).trans : at;
    }
    return count;
} catch (std::exception const&) {
    return 0;
}
