#pragma once

#include "model/codecs.h"

namespace callflow {

/// A room where callers talk with each other; the call ends there.
struct Conference {
    static constexpr std::string_view word = "conference";
    static constexpr std::string_view label = "Conference";
    static constexpr std::string_view help = "A room where callers talk with each other";
    static constexpr std::array<ExitInfo, 0> exits{};

    Digits pin;
    std::int64_t max_members = 0;
    bool record = false;
    bool announce = true;
    AudioSource music_on_hold;
};

template <> struct Fields<Conference> {
    static constexpr auto all = std::tuple{
        field("pin", &Conference::pin, "Digits that let a caller in; none: everybody").range(1, 10),
        field("max_members", &Conference::max_members, "Callers at most; 0 is no limit").range(0, 9999),
        field("record", &Conference::record, "Record the conference"),
        field("announce", &Conference::announce, "Say who comes and goes"),
        field("music_on_hold", &Conference::music_on_hold, "Played to a caller who is alone"),
    };
};

}
