#pragma once

#include "asterisk/rendering.h"
#include "deploy/folder.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace callflow {

/// Where sounds are made, and of what.
struct SoundSite {
    std::string folder; ///< cf-sounds, which all releases share; made if it is not there
    FileAccess access = {};
    /// The bytes of a file by its name in the store, audio/SHA256.wav; never asked by two threads at once.
    std::function<std::string(std::string const& file)> bytes;
    /// What people call a sound, for errors: audio "hold"; where it is empty, its text or file says it.
    std::function<std::string(EngineSound const& sound)> title = {};
};

/// What was made, and how long everything is that was asked for.
struct MadeSounds {
    std::size_t made = 0;
    std::map<std::string, std::int64_t> lengths; ///< in milliseconds, by name
    std::vector<std::string> warnings;           ///< such as a language that nobody speaks
};

/// Makes the sounds that are not in the folder yet, on all cores, each whole or not at all: NAME.wav, 8 kHz,
/// mono, 16 bit. Texts are spoken by espeak-ng, files go through sox. Others are kept as they are.
/// Error{failure, sound} names the text or file that cannot be made, and the package that is missing; then
/// some of the others were made.
MadeSounds make_sounds(std::vector<EngineSound> const& sounds, SoundSite const& site);

/// The names of sounds in a text of a configuration: what follows `cf-sounds/`.
std::set<std::string> sounds_named_in(std::string_view text);

/// Removes the sounds that none of these names is, and what a deployment that was killed left; how many. It
/// leaves what no sound of ours is called.
std::size_t prune_sounds(Folder const& sounds, std::set<std::string> const& used);

}
