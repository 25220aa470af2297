#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace callflow {

/// The playing time in milliseconds of a sound file's bytes; nothing if it cannot be told, as of bytes that
/// are no such file, of an ogg that breaks off, of a header that claims more than a day. `name` is that of a
/// SoundFile: its ending says the format.
std::optional<std::int64_t> sound_length(std::string_view bytes, std::string_view name);

}
