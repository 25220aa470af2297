#include "name.h"

#include "unicode.h"
#include "words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {
namespace {

constexpr std::size_t longest_name = 64;

/// Refuses what no text may hold, and control characters that are not among the `allowed`.
void check_text(std::string_view text, std::string const& rule, std::size_t most, std::string_view allowed)
{
    auto const plain = [](char c) { return c >= ' ' && c <= '~'; };
    if (text.size() <= most && std::all_of(text.begin(), text.end(), plain)) {
        return;
    }
    auto const points = code_points(text);
    if (std::find(points.begin(), points.end(), static_cast<char32_t>(-1)) != points.end()) {
        throw Error{
            Code::usage, rule,
            fmt::format("{} \"{}\" is not UTF-8: write it in UTF-8", rule, quotable(text))};
    }
    for (auto const point : points) {
        bool const kept = point < 0x80 && allowed.find(static_cast<char>(point)) != std::string_view::npos;
        if (!kept && is_control(static_cast<std::int32_t>(point))) {
            throw Error{
                Code::usage, rule,
                fmt::format(
                    "{} \"{}\" holds the control character U+{:04X}: leave it out", rule, quotable(text),
                    static_cast<std::uint32_t>(point))};
        }
    }
    if (points.size() > most) {
        throw Error{
            Code::usage, rule,
            fmt::format("the {} has {} characters: at most {} are allowed", rule, points.size(), most)};
    }
}

}

namespace {

/// Characters that nobody sees and that no script needs: two names that differ in them only look the same.
void refuse_invisible(std::string const& name)
{
    if (is_ascii(name)) {
        return;
    }
    constexpr std::array<char32_t, 4> invisible{0x00AD, 0x200B, 0x2060, 0xFEFF};
    for (auto const point : code_points(name)) {
        if (std::find(invisible.begin(), invisible.end(), point) != invisible.end()) {
            throw Error{
                Code::usage, "name",
                fmt::format(
                    "name \"{}\" holds the invisible character U+{:04X}: leave it out", quotable(name),
                    static_cast<std::uint32_t>(point))};
        }
    }
}

}

std::string accept_name(std::string_view text)
{
    auto const name = normal(trim(text));
    check_text(name, "name", longest_name, "");
    if (cell_width(name) == 0) {
        throw Error{Code::usage, "name", "the name is empty: give 1 to 64 characters"};
    }
    refuse_invisible(name);
    if (name.find('/') != std::string::npos) {
        throw Error{
            Code::usage, "name", fmt::format("name \"{}\" holds \"/\": leave it out or write \"-\"", name)};
    }
    return name;
}

std::string accept_key(std::string_view text)
{
    if (is_key(text)) {
        return std::string{text};
    }
    auto const likely = key_from_name(text);
    throw Error{
        Code::usage, "key",
        fmt::format(
            "\"{}\" is no key: write a-z, 0-9 and single \"-\" between them, at most 64 characters, as in "
            "\"{}\"",
            quotable(text), likely.empty() ? "sales-2" : likely)};
}

std::string accept_line(std::string_view text, std::size_t most)
{
    check_text(text, "text", most, "");
    return std::string{text};
}

std::string accept_prose(std::string_view text, std::size_t most)
{
    check_text(text, "text", most, "\n\r\t");
    return std::string{text};
}

}
