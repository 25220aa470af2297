#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// The language in which a text is spoken: the audio's, else that of the settings, else en.
std::string_view spoken_language(std::string_view of_audio, std::string_view of_settings);

/// What names the sound of a spoken text on an engine: 32 hexadecimal digits, others for another text or
/// language. `language` as spoken_language() tells it.
std::string sound_name(std::string_view say, std::string_view language);

/// What names the sound made of a stored file, audio/SHA256.FORMAT: `HASH-FORMAT` with the first 32 digits of
/// its hash.
std::string sound_name_of_file(std::string_view file);

}
