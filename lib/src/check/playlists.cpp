#include "check/checking.h"

#include <fmt/format.h>

namespace callflow {

void check_playlists(Checking& checking)
{
    auto const audio = checking.overview.all(Noun::audio);
    for (auto const& loop : checking.playlists.loops()) {
        auto const& first = audio[loop.front()];
        std::string way;
        for (auto const node : loop) {
            way += fmt::format("{} -> ", audio[node].key);
        }
        checking.report
            .add(
                first, "E15", spot_of(fields_of(first), "items"),
                fmt::format("the playlist \"{}\" contains itself: {}{}", first.key, way, first.key))
            .advice = {fmt::format(
            "cf audio set {} --remove-item {}", first.key, audio[loop.size() > 1 ? loop[1] : loop[0]].key)};
    }
}

}
