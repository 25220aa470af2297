#include "text/sound_length.h"

#include "../sound_plugin/sound.h"
#include "text/plugin.h"
#include "text/sound_file.h"

#include <callflow/error.h>

namespace callflow {

namespace {

using Extent = std::optional<callflow_sound_extent>;

/// GSM 06.10 has no header: 33 bytes, which begin with 0xd, are 160 samples.
Extent measure_gsm(std::string_view bytes)
{
    if (bytes.empty() || (static_cast<unsigned char>(bytes[0]) & 0xf0u) != 0xd0u) {
        return {};
    }
    return callflow_sound_extent{static_cast<std::int64_t>(bytes.size() / 33 * 160), 8000};
}

Extent measure(std::string_view bytes, std::string_view format)
{
    if (format == "gsm") {
        return measure_gsm(bytes);
    }
    auto* const measured = plugin_function<decltype(callflow_sound_measure)>(
        "sound", format == "mp3" ? "callflow_sound_measure_mp3" : "callflow_sound_measure");
    callflow_sound_extent extent{};
    return measured(bytes.data(), bytes.size(), &extent) ? Extent{extent} : Extent{};
}

}

std::optional<std::int64_t> sound_length(std::string_view bytes, std::string_view name)
try {
    constexpr std::int64_t day = 24 * 60 * 60;
    auto const format = name.substr(name.rfind('.') + 1);
    if (!begins_as(format, bytes)) {
        return {};
    }
    auto const extent = measure(bytes, format);
    if (!extent || extent->frames / extent->rate > day) {
        return {};
    }
    return (extent->frames * 1000 + extent->rate / 2) / extent->rate;
} catch (Error const&) {
    return {}; // the plugin is missing
}

}
