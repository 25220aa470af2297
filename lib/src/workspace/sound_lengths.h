#pragma once

#include "model/desired.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string>

namespace callflow {

/// The bytes of a sound that the store has, by what the `file` of an audio names it, audio/SHA256.wav.
/// Error{store, damaged} if it has not.
std::string stored_sound(Connection& store, std::string const& name);

/// The playing time in milliseconds of a sound by what the `file` of an audio names it, audio/SHA256.wav;
/// nothing if it is not there or cannot be told. Each call reads all of the sound.

/// Of one that the store has.
std::optional<std::int64_t> stored_sound_length(Connection& store, std::string const& name);

/// Of one that lies beside the documents and still is what they were read with.
std::optional<std::int64_t> document_sound_length(Desired const& desired, std::string const& name);

}
