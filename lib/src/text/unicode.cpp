#include "unicode.h"

#include <callflow/text.h>

#include <utf8proc.h>

namespace callflow {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::string_view ellipsis = "\xE2\x80\xA6";    // U+2026

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::size_t width_of(CodePoint point)
{
    return point.value < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(point.value));
}

/// Bytes of the longest beginning that takes at most `cells` cells.
std::size_t bytes_in_cells(std::string_view text, std::size_t cells)
{
    std::size_t at = 0;
    for (std::size_t used = 0; at < text.size();) {
        auto const point = first_code_point(text.substr(at));
        used += width_of(point);
        if (used > cells) {
            break;
        }
        at += point.size;
    }
    return at;
}

}

CodePoint first_code_point(std::string_view text)
{
    utf8proc_int32_t value = -1;
    auto const size = utf8proc_iterate(
        reinterpret_cast<utf8proc_uint8_t const*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
        &value);
    return size > 0 ? CodePoint{value, static_cast<std::size_t>(size)} : CodePoint{-1, 1};
}

std::u32string code_points(std::string_view text)
{
    std::u32string points;
    while (!text.empty()) {
        auto const point = first_code_point(text);
        points.push_back(static_cast<char32_t>(point.value));
        text.remove_prefix(point.size);
    }
    return points;
}

bool is_control(std::int32_t code_point)
{
    auto const within = [=](std::int32_t first, std::int32_t last) {
        return code_point >= first && code_point <= last;
    };
    return within(0x00, 0x1F) || within(0x7F, 0x9F) || within(0x2028, 0x202E) || within(0x2066, 0x2069);
}

std::string quotable(std::string_view text)
{
    return cut_to_cells(printable(text), 80);
}

bool is_utf8(std::string_view text)
{
    if (is_ascii(text)) {
        return true;
    }
    while (!text.empty()) {
        auto const point = first_code_point(text);
        if (point.value < 0) {
            return false;
        }
        text.remove_prefix(point.size);
    }
    return true;
}

std::size_t cell_width(std::string_view text)
{
    if (is_plain(text)) {
        return text.size();
    }
    std::size_t width = 0;
    while (!text.empty()) {
        auto const point = first_code_point(text);
        width += width_of(point);
        text.remove_prefix(point.size);
    }
    return width;
}

std::string cut_to_cells(std::string_view text, std::size_t cells)
{
    if (cell_width(text) <= cells) {
        return std::string{text};
    }
    if (cells == 0) {
        return {};
    }
    return std::string{text.substr(0, bytes_in_cells(text, cells - 1))}.append(ellipsis);
}

std::string printable(std::string_view text, bool keep_lines)
{
    if (is_plain(text)) {
        return std::string{text};
    }
    std::string clean;
    while (!text.empty()) {
        auto const point = first_code_point(text);
        bool const kept = keep_lines && (point.value == '\n' || point.value == '\t');
        bool const shown = kept || (point.value >= 0 && !is_control(point.value));
        clean += shown ? text.substr(0, point.size) : replacement;
        text.remove_prefix(point.size);
    }
    return clean;
}

}
