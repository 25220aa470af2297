#include "read_encoding.h"

#include "../text/unicode.h"

#include <fmt/format.h>

namespace callflow {
namespace {

constexpr std::size_t longest_text = 256U << 20U;

bool is_utf16(std::string_view text)
{
    auto const mark = text.substr(0, 2);
    return mark == "\xff\xfe" || mark == "\xfe\xff";
}

/// C0, DEL and C1; what only changes how a text looks is judged where texts are used.
bool is_forbidden(std::int32_t point)
{
    return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

std::string complaint(char byte, std::int32_t point)
{
    if (point < 0) {
        return fmt::format(
            "byte 0x{:02x} is not UTF-8: save the file as UTF-8", static_cast<unsigned char>(byte));
    }
    if (point == '\r') {
        return "a carriage return without a line feed: end lines with a line feed";
    }
    return fmt::format("control character U+{:04X}: remove it", point);
}

/// The characters at the beginning that need no closer look.
std::size_t harmless(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() &&
           ((text[at] >= 0x20 && text[at] < 0x7f) || text[at] == '\n' || text[at] == '\t')) {
        ++at;
    }
    return at;
}

}

std::string_view skip_byte_order_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

bool check_encoding(std::string_view text, Problems& problems)
{
    if (text.size() > longest_text) {
        problems.add({1, 1}, "larger than 256 MiB: divide it into several files");
    } else if (is_utf16(text)) {
        problems.add({1, 1}, "this is UTF-16: save the file as UTF-8");
    } else {
        Places places{text};
        for (auto at = harmless(text); at < text.size() && !problems.is_full();) {
            auto const rest = text.substr(at);
            auto const point = first_code_point(rest);
            if (is_forbidden(point.value) && rest.substr(0, 2) != "\r\n") {
                problems.add(places.at(at), complaint(rest[0], point.value));
            }
            at += point.size + harmless(rest.substr(point.size));
        }
    }
    return problems.empty();
}

}
