#pragma once

#include "model/number.h"

namespace callflow {

/// One destination on the timeline of a ring group; second 0 is when the call enters.
struct Ring {
    Destination to;
    Duration after{0_s};
    Duration duration{20_s};
};

/// Rings several destinations, each in its time; the first to answer has the call.
struct RingGroup {
    static constexpr std::string_view word = "ring_group";
    static constexpr std::string_view label = "Ring Group";
    static constexpr std::string_view help =
        "Rings users, groups and phones, each from its second for its time";
    static constexpr std::array<ExitInfo, 1> exits{{{"no_answer", "Nobody answered"}}};

    std::vector<Ring> destinations;
    AudioSource music_on_hold;
    AudioSource ringback;
    CallerName caller_name;
};

template <> struct Fields<Ring> {
    static constexpr Notation notation = Notation::pairs;
    static constexpr auto all = std::tuple{
        field("to", &Ring::to, "Who rings: ana, ana/mobile, @sales, +14165550101").required(),
        field("after", &Ring::after, "Seconds from the call's entering until it rings").range(0_s, 59_s),
        field("for", &Ring::duration, "How long it rings").range(1_s, 60_s),
    };
};

template <> struct Fields<RingGroup> {
    static constexpr auto all = std::tuple{
        field(
            "destinations", &RingGroup::destinations, "Who rings, from when, how long: ana,after=0s,for=20s")
            .required()
            .singular("destination")
            .repeats(),
        field("music_on_hold", &RingGroup::music_on_hold, "Played to a caller on hold"),
        field("ringback", &RingGroup::ringback, "Played instead of the ringing tone"),
        field("caller_name", &RingGroup::caller_name, "Rewrites the caller's name: '^(.*)$=Support \\1'"),
    };
};

/// E08: somebody rings at second 0, no second before the end is silent, the end is at most at 60 s.
void check(RingGroup const& group, Findings& findings);

}
