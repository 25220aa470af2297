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
