#include "text/sound_name.h"

#include "text/sound_file.h"

#include <array>
#include <cstdint>
#include <sha2.h>

namespace callflow {

namespace {

constexpr std::size_t name_digits = 32; ///< of a hash: enough to tell all sounds apart

}

std::string_view spoken_language(std::string_view of_audio, std::string_view of_settings)
{
    if (!of_audio.empty()) {
        return of_audio;
    }
    return of_settings.empty() ? "en" : of_settings;
}

std::string sound_name(std::string_view say, std::string_view language)
{
    std::string text{language};
    text += '\0'; // no language has one
    text += say;
    std::array<char, SHA256_DIGEST_STRING_LENGTH> hex{};
    SHA256Data(reinterpret_cast<std::uint8_t const*>(text.data()), text.size(), hex.data());
    return {hex.data(), name_digits};
}

std::string sound_name_of_file(std::string_view file)
{
    std::string name{hash_in(file).substr(0, name_digits)};
    name += '-';
    name += file.substr(file.rfind('.') + 1);
    return name;
}

}
