#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace callflow {

/// One character of a text: a Unicode code point, or -1 for a byte that is not UTF-8, and the bytes it takes.
struct CodePoint {
    std::int32_t value;
    std::size_t size;
};

/// The first character of `text`, which is not empty.
CodePoint first_code_point(std::string_view text);

/// The code points of `text`, -1 for each byte that is not UTF-8.
std::u32string code_points(std::string_view text);

/// C0, DEL, C1, line and paragraph separators, and what overrides or embeds a direction of writing.
bool is_control(std::int32_t code_point);

/// `text` as an error sentence quotes it: printable and cut to 80 cells.
std::string quotable(std::string_view text);

inline bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}
