#include "unicode.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

bool is_plain(std::string_view word)
{
    constexpr std::string_view safe =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+.,:/@%";
    return !word.empty() && word.find_first_not_of(safe) == std::string_view::npos;
}

bool is_shown(CodePoint point)
{
    return point.value >= 0 && !is_control(point.value);
}

/// The bytes of one character between `$'` and `'`; octal, because `\x` would take further hexadecimal
/// digits.
std::string escaped(std::string_view bytes)
{
    if (bytes == "\n" || bytes == "\t") {
        return bytes == "\n" ? "\\n" : "\\t";
    }
    if (bytes == "'" || bytes == "\\") {
        return fmt::format("\\{}", bytes);
    }
    if (is_shown(first_code_point(bytes))) {
        return std::string{bytes};
    }
    std::string octal;
    for (char const byte : bytes) {
        octal += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
    }
    return octal;
}

}

std::string shell_quoted(std::string_view word)
{
    if (is_plain(word)) {
        return std::string{word};
    }
    bool shown = true;
    std::string raw;
    std::string ansi;
    while (!word.empty()) {
        auto const point = first_code_point(word);
        auto const bytes = word.substr(0, point.size);
        shown = shown && is_shown(point);
        raw += bytes == "'" ? "'\\''" : bytes;
        ansi += escaped(bytes);
        word.remove_prefix(point.size);
    }
    return shown ? fmt::format("'{}'", raw) : fmt::format("$'{}'", ansi);
}

}
