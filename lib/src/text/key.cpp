#include "name.h"
#include "unicode.h"
#include "words.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace callflow {
namespace {

constexpr std::size_t longest_key = 64;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_key_character(char c)
{
    return (c >= 'a' && c <= 'z') || is_digit(c);
}

/// `text` mapped by utf8proc; unchanged if it is not UTF-8.
std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* bytes = nullptr;
    auto const size = utf8proc_map(
        reinterpret_cast<utf8proc_uint8_t const*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
        &bytes, static_cast<utf8proc_option_t>(options));
    std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const owner{bytes, &std::free};
    return size < 0 ? std::string{text}
                    : std::string{reinterpret_cast<char const*>(bytes), static_cast<std::size_t>(size)};
}

}

std::string normal(std::string_view text)
{
    return is_ascii(text) ? std::string{text} : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string folded(std::string_view text)
{
    if (!is_ascii(text)) {
        return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    }
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string key_from_name(std::string_view name)
{
    constexpr int decomposed = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
    std::string key;
    bool gap = false;
    for (char const c : is_ascii(name) ? folded(name) : mapped(name, decomposed | UTF8PROC_STRIPMARK)) {
        if (!is_key_character(c)) {
            gap = !key.empty();
            continue;
        }
        if (key.size() + (gap ? 2 : 1) > longest_key) {
            break;
        }
        key.append(gap ? 1 : 0, '-').push_back(c);
        gap = false;
    }
    return key;
}

bool is_key(std::string_view text)
{
    bool const fits =
        std::all_of(text.begin(), text.end(), [](char c) { return is_key_character(c) || c == '-'; });
    return fits && !text.empty() && text.size() <= longest_key && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos;
}

}
