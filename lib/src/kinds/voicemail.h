#pragma once

#include "model/codecs.h"

namespace callflow {

/// Records a message; the call ends there.
struct Voicemail {
    static constexpr std::string_view word = "voicemail";
    static constexpr std::string_view label = "Voicemail";
    static constexpr std::string_view help = "Greets the caller and records a message";
    static constexpr std::array<ExitInfo, 0> exits{};

    AudioSource audio;
    Duration max_length{5_min};
    std::vector<Recipient> deliver_to;
    bool beep = true;
};

template <> struct Fields<Voicemail> {
    static constexpr auto all = std::tuple{
        field("audio", &Voicemail::audio, "The greeting").required(),
        field("max_length", &Voicemail::max_length, "Longest message").range(1_min, 60_min),
        field("deliver_to", &Voicemail::deliver_to, "Users or email addresses; none: kept on the engine"),
        field("beep", &Voicemail::beep, "Beep before recording"),
    };
};

}
