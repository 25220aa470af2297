#include "../text/unicode.h"

#include <callflow/document.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace callflow {

namespace {

// What YAML 1.1 or 1.2 reads as something other than text, in lower case.
constexpr std::array<std::string_view, 9> keywords{"y",   "n",    "yes",   "no",  "on",
                                                   "off", "true", "false", "null"};

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_keyword(std::string_view text)
{
    auto same = [](char left, char right) { return std::tolower(static_cast<unsigned char>(left)) == right; };
    return std::any_of(keywords.begin(), keywords.end(), [&](std::string_view word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(), same);
    });
}

bool is_plain(std::string_view text)
{
    auto safe = [](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') ||
               std::string_view{" _./@-"}.find(c) != std::string_view::npos;
    };
    return !text.empty() && is_letter(text.front()) && text.back() != ' ' &&
           std::all_of(text.begin(), text.end(), safe) && !is_keyword(text);
}

bool is_clean(std::string_view text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

bool needs_escape(std::int32_t point)
{
    constexpr std::int32_t byte_order_mark = 0xfeff;
    return is_control(point) || point == byte_order_mark;
}

std::string_view short_escape(std::int32_t point)
{
    switch (point) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

/// Appends the first character of `text`, which is not empty; the bytes that it took.
std::size_t append_escaped(std::string& out, std::string_view text)
{
    auto const point = first_code_point(text);
    if (point.value < 0) {
        out += "\xef\xbf\xbd";
    } else if (auto const escape = short_escape(point.value); !escape.empty()) {
        out += escape;
    } else if (needs_escape(point.value)) {
        out += fmt::format("\\u{:04x}", point.value);
    } else {
        out += text.substr(0, point.size);
    }
    return point.size;
}

}

std::string quote_json(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    out += '"';
    if (is_clean(text)) {
        out += text;
    } else {
        for (std::size_t at = 0; at < text.size();) {
            at += append_escaped(out, text.substr(at));
        }
    }
    out += '"';
    return out;
}

// A JSON string is a double-quoted YAML scalar too: both know these escapes.
std::string quote_yaml(std::string_view text)
{
    return is_plain(text) ? std::string{text} : quote_json(text);
}

}
