#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// A sound file by its content.
struct SoundFile {
    std::string name; ///< under which the store keeps it, audio/SHA256.wav
    std::string bytes;
};

/// Reads a sound file: wav, mp3, ogg, flac or gsm, of at most 32 MiB. Error{not_found, file} if it cannot be
/// read, Error{usage, file} if it is none.
SoundFile read_sound_file(std::string const& path);

/// Whether bytes begin as those of a file of the format do, one of these. Any begin as gsm.
bool begins_as(std::string_view format, std::string_view bytes);

/// Whether a name is audio/SHA256.FORMAT.
bool is_sound_name(std::string_view name);
/// The hash in such a name.
std::string_view hash_in(std::string_view name);

}
