#pragma once

#include <string>
#include <string_view>

namespace callflow {

// What files in the folder of sounds are called.
constexpr std::string_view sound_ending = ".wav";
constexpr std::string_view unfinished_sound = ".cf-"; ///< the beginning of what is being made
constexpr std::string_view letters_of_sounds = "0123456789abcdefghijklmnopqrstuvwxyz-";

inline std::string sound_file(std::string_view name)
{
    return std::string{name}.append(sound_ending);
}

}
