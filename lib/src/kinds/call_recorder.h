#pragma once

#include "model/codecs.h"

namespace callflow {

enum class Mix { both, caller };
template <> struct Choices<Mix> {
    static constexpr std::array<std::string_view, 2> words{"both", "caller"};
};

enum class SoundFormat { wav, gsm };
template <> struct Choices<SoundFormat> {
    static constexpr std::array<std::string_view, 2> words{"wav", "gsm"};
};

/// Records the call from here on.
struct CallRecorder {
    static constexpr std::string_view word = "call_recorder";
    static constexpr std::string_view label = "Call Recorder";
    static constexpr std::string_view help = "Records the call from here on";
    static constexpr std::array<ExitInfo, 1> exits{{{"next", "At once", true}}};

    AudioSource announcement;
    Mix mix = Mix::both;
    SoundFormat format = SoundFormat::wav;
    std::vector<Recipient> deliver_to;
};

template <> struct Fields<CallRecorder> {
    static constexpr auto all = std::tuple{
        field("announcement", &CallRecorder::announcement, "Tells the caller about the recording"),
        field("mix", &CallRecorder::mix, "Both sides, or the caller's only"),
        field("format", &CallRecorder::format, "Format of the file"),
        field("deliver_to", &CallRecorder::deliver_to, "Users or email addresses; none: kept on the engine"),
    };
};

}
