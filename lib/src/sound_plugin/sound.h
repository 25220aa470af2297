#pragma once

#include <cstddef>
#include <cstdint>

/// What `libcallflow-sound.so` offers: how much there is in a sound file, for the commands that reckon with
/// playing times. Nothing is decoded.
extern "C" {

struct callflow_sound_extent {
    std::int64_t frames; ///< one sample of each channel; 0 or more
    std::int64_t rate;   ///< frames in a second, above 0
};

/// A file of wav, ogg (Vorbis, Opus) or flac, by libsndfile: what its header tells, but of wav no more than
/// the bytes hold. False if it is none or does not tell, and of an ogg whose headers are longer than 256 KiB.
bool callflow_sound_measure(char const* bytes, std::size_t size, struct callflow_sound_extent* extent);

/// A file of mp3, by libmpg123, which counts its frames. False if it is none.
bool callflow_sound_measure_mp3(char const* bytes, std::size_t size, struct callflow_sound_extent* extent);
}
