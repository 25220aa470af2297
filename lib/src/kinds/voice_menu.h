#pragma once

#include "model/codecs.h"

namespace callflow {

/// Plays a text and goes where the caller's keys say.
struct VoiceMenu {
    static constexpr std::string_view word = "voice_menu";
    static constexpr std::string_view label = "Voice Menu";
    static constexpr std::string_view help =
        "Plays audio and takes the exit of the keys that the caller presses";
    static constexpr std::array<ExitInfo, 3> exits{{
        {"option", "1 to 6 keys of 0-9 * #, such as 1 or *9", false, true},
        {"timeout", "No key was pressed"},
        {"invalid", "Keys that no option has; without a cable it is timeout"},
    }};

    AudioSource audio;
    Duration timeout{5_s};
    std::int64_t playbacks = 1;
    Duration inter_digit_timeout{2_s};
    bool direct_dial = false;
    AudioSource invalid_audio;
};

template <> struct Fields<VoiceMenu> {
    static constexpr auto all = std::tuple{
        field("audio", &VoiceMenu::audio, "What the caller hears").required(),
        field("timeout", &VoiceMenu::timeout, "Wait for a key after the audio").range(1_s, 120_s),
        field("playbacks", &VoiceMenu::playbacks, "How often audio and wait come at most").range(1, 11),
        field(
            "inter_digit_timeout", &VoiceMenu::inter_digit_timeout,
            "Wait for the next key of a longer option")
            .range(500_ms, 10_s),
        field("direct_dial", &VoiceMenu::direct_dial, "The caller may dial an extension of the flow"),
        field("invalid_audio", &VoiceMenu::invalid_audio, "Played after keys that no option has"),
    };
};

}
