#include "asterisk/digest.h"

#include <array>
#include <cstdint>
#include <md5.h>

namespace callflow {

std::string md5_of(std::string_view text)
{
    std::array<char, MD5_DIGEST_STRING_LENGTH> digits{};
    std::string const bytes{text};
    MD5Data(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size(), digits.data());
    return digits.data();
}

std::string base64_of(std::string_view text)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = i; k < i + 3; ++k) {
            bits = bits << 8U | (k < text.size() ? static_cast<unsigned char>(text[k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            bool const there = i + k <= text.size();
            result += there ? letters[bits >> (18 - 6 * k) & 0x3fU] : '=';
        }
    }
    return result;
}

}
