#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// `text` without the spaces, tabs and line breaks around it.
inline std::string_view trim(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    auto const first = text.find_first_not_of(blank);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// The parts between the separators, empty ones too: n separators make n + 1 parts.
inline std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        auto const end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

/// `text` with every `what`, which is not empty, as `with`; what was put in is not looked at again.
inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// At least one decimal digit and nothing else.
inline bool is_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}
