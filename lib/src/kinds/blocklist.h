#pragma once

#include "model/codecs.h"

namespace callflow {

/// Hangs up on some callers; the others pass.
struct Blocklist {
    static constexpr std::string_view word = "blocklist";
    static constexpr std::string_view label = "Blocklist";
    static constexpr std::string_view help = "Hangs up on some callers; the others pass";
    static constexpr std::array<ExitInfo, 1> exits{{{"next", "The caller is not blocked", true}}};

    bool block_empty = false;
    bool block_letters = false;
    std::vector<std::string> numbers;
    bool normalize = true;
    AudioSource play;
};

template <> struct Fields<Blocklist> {
    static constexpr auto all = std::tuple{
        field("block_empty", &Blocklist::block_empty, "Block callers without a number"),
        field("block_letters", &Blocklist::block_letters, "Block callers whose number holds letters"),
        field("numbers", &Blocklist::numbers, "Numbers to block").singular("number"),
        field("normalize", &Blocklist::normalize, "Compare the digits alone, and as full numbers, too"),
        field("play", &Blocklist::play, "Played before hanging up"),
    };
};

}
