#include "draw/escape.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace callflow {
namespace {

struct Escape {
    char character;
    std::string_view text;
};

template <std::size_t N> std::string escaped(std::string_view text, std::array<Escape, N> const& table)
{
    std::string result;
    for (char const c : text) {
        auto const found = std::find_if(
            table.begin(), table.end(), [c](Escape const& escape) { return escape.character == c; });
        result += found == table.end() ? std::string_view{&c, 1} : found->text;
    }
    return result;
}

/// U+FFFE and U+FFFF are no characters of XML, though UTF-8 can say them.
std::string characters(std::string_view text)
{
    constexpr std::string_view head = "\xEF\xBF";
    std::string result{text};
    for (auto at = result.find(head); at != std::string::npos; at = result.find(head, at + 3)) {
        char& last = result[at + 2];
        last = last == '\xBE' || last == '\xBF' ? '\xBD' : last;
    }
    return result;
}

/// Whether Mermaid takes a byte for itself: letters, digits, what is not ASCII, and these. All else may be
/// its own syntax, or that of Markdown, which it looks for in labels: `1. x` would be a list.
bool is_plain(char c)
{
    constexpr std::string_view plain = " ,";
    auto const within = [c](char first, char last) { return c >= first && c <= last; };
    return static_cast<unsigned char>(c) >= 0x80 || within('0', '9') || within('a', 'z') ||
           within('A', 'Z') || plain.find(c) != std::string_view::npos;
}

std::string mermaid_text(std::string_view text)
{
    std::string result;
    for (char const c : text) {
        result += is_plain(c) ? std::string{c} : fmt::format("#{};", static_cast<int>(c));
    }
    return result;
}

}

std::string dot_quoted(std::string_view text)
{
    constexpr std::array<Escape, 4> table{{{'"', "\\\""}, {'\\', "\\\\"}, {'&', "&amp;"}, {'\n', "\\n"}}};
    return fmt::format("\"{}\"", escaped(characters(text), table));
}

std::string html_text(std::string_view text)
{
    constexpr std::array<Escape, 5> table{
        {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}}};
    return escaped(characters(text), table);
}

std::string html_lines(std::vector<std::string> const& lines)
{
    return fmt::format("<{}>", fmt::join(lines, "<BR/>"));
}

std::string mermaid_lines(std::vector<std::string> const& lines)
{
    std::vector<std::string> safe;
    for (auto const& line : lines) {
        safe.push_back(mermaid_text(line));
    }
    return fmt::format("\"{}\"", fmt::join(safe, "<br/>"));
}

std::string yaml_text(std::string_view text)
{
    constexpr std::array<Escape, 2> table{{{'"', "\\\""}, {'\\', "\\\\"}}};
    return fmt::format("\"{}\"", escaped(text, table));
}

}
