#pragma once

#include "model/codecs.h"

namespace callflow {

/// What a caller who was never answered is told: 480, 486, 503, 404.
enum class Cause { normal, busy, congestion, unallocated };
template <> struct Choices<Cause> {
    static constexpr std::array<std::string_view, 4> words{"normal", "busy", "congestion", "unallocated"};
};

/// Ends the call.
struct HangUp {
    static constexpr std::string_view word = "hang_up";
    static constexpr std::string_view label = "Hang Up";
    static constexpr std::string_view help = "Ends the call";
    static constexpr std::array<ExitInfo, 0> exits{};

    Cause cause = Cause::normal;
    AudioSource play;
};

template <> struct Fields<HangUp> {
    static constexpr auto all = std::tuple{
        field("cause", &HangUp::cause, "What a caller who was never answered is told"),
        field("play", &HangUp::play, "Played first"),
    };
};

}
