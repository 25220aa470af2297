#include "kinds/ring_group.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::int64_t longest_timeline = 60_s;

std::int64_t end_of(Ring const& ring)
{
    return ring.after.milliseconds + ring.duration.milliseconds;
}

}

void check(RingGroup const& group, Findings& findings)
{
    Findings::Step const step{findings, "destinations", {}};
    auto rings = group.destinations;
    std::stable_sort(rings.begin(), rings.end(), [](Ring const& left, Ring const& right) {
        return left.after.milliseconds < right.after.milliseconds;
    });
    std::int64_t covered = 0;
    for (auto const& ring : rings) {
        if (ring.after.milliseconds > covered) {
            findings.add(
                "E08",
                fmt::format(
                    "nobody rings from {} to {}: somebody must ring at every second from 0s to the end",
                    format_duration(covered), format_duration(ring.after.milliseconds)));
        }
        if (end_of(ring) > longest_timeline) {
            findings.add(
                "E08", fmt::format(
                           "\"{}\" rings until {}, the timeline ends at {} at the latest", ring.to.text,
                           format_duration(end_of(ring)), format_duration(longest_timeline)));
        }
        covered = std::max(covered, end_of(ring));
    }
}

}
