#include "calls/record.h"

#include <algorithm>
#include <array>
#include <sha2.h>

namespace callflow {

std::string hash_of_record(std::string_view text)
{
    std::array<char, SHA256_DIGEST_STRING_LENGTH> hash{};
    SHA256Data(reinterpret_cast<std::uint8_t const*>(text.data()), text.size(), hash.data());
    return std::string{"#"} + hash.data();
}

std::string clean(std::string_view text)
{
    bool const plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
    return plain ? std::string{text} : printable(text);
}

}
