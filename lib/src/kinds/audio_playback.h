#pragma once

#include "model/codecs.h"

namespace callflow {

/// Plays audio, then the call goes on.
struct AudioPlayback {
    static constexpr std::string_view word = "audio_playback";
    static constexpr std::string_view label = "Audio Playback";
    static constexpr std::string_view help = "Plays audio, then the call goes on";
    static constexpr std::array<ExitInfo, 1> exits{{{"next", "After the audio", true}}};

    AudioSource audio;
    bool answer = true;
};

template <> struct Fields<AudioPlayback> {
    static constexpr auto all = std::tuple{
        field("audio", &AudioPlayback::audio, "What the caller hears").required(),
        field("answer", &AudioPlayback::answer, "Answer the call first; off: play it as early media"),
    };
};

}
