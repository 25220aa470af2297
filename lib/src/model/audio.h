#pragma once

#include "model/codecs.h"

namespace callflow {

/// Something to play: a text to speak, a file, or a playlist of other audio.
struct Audio {
    std::string language;
    Prose say;
    File file;
    std::vector<Ref<Noun::audio>> items;
};

template <> struct Fields<Audio> {
    static constexpr auto all = std::tuple{
        field("language", &Audio::language, "Language of the speech, such as en or fr-CA").range(0, 35),
        field("say", &Audio::say, "Text to speak"),
        field("file", &Audio::file, "Sound file: wav, mp3, ogg, flac or gsm, at most 32 MiB"),
        field("items", &Audio::items, "Playlist: other audio in order").singular("item").repeats(),
    };
};

/// Exactly one of say, file and items.
void check(Audio const& audio, Findings& findings);

}
