#include "layout.h"

#include <callflow/text.h>

#include <algorithm>

namespace cf {

namespace {

constexpr std::size_t widest_page = 100;
constexpr std::size_t widest_term = 26;

std::string_view take_line(std::string_view& text)
{
    auto const end = text.find('\n');
    auto const line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return line;
}

}

Layout::Layout(std::size_t columns, bool colour) : columns_{std::min(columns, widest_page)}, colour_{colour}
{
}

void Layout::gap()
{
    if (!text_.empty()) {
        text_ += '\n';
    }
}

/// The cursor stands in `column`; further lines begin at `indent`.
void Layout::wrapped(std::string_view text, std::size_t indent, std::size_t column)
{
    bool first = true;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        auto const word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        auto const width = callflow::cell_width(word);
        if (!first && column + 1 + width > columns_) {
            text_ += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (!first) {
            text_ += ' ';
            ++column;
        }
        text_ += word;
        column += width;
        first = false;
    }
    text_ += '\n';
}

void Layout::heading(std::string_view text)
{
    gap();
    text_ += colour_ ? "\033[1m" + std::string{text} + "\033[0m\n" : std::string{text} + '\n';
}

void Layout::paragraph(std::string_view text, std::size_t indent)
{
    if (indent == 0) {
        gap();
    }
    text_ += std::string(indent, ' ');
    wrapped(text, indent, indent);
}

void Layout::entries(std::vector<Entry> const& entries)
{
    std::size_t widest = 0;
    for (auto const& entry : entries) {
        widest = std::max(widest, callflow::cell_width(entry.term));
    }
    auto const column = std::min(widest, widest_term) + 4;
    for (auto const& entry : entries) {
        text_ += "  " + entry.term;
        auto at = callflow::cell_width(entry.term) + 2;
        if (entry.text.empty()) {
            text_ += '\n';
            continue;
        }
        if (at + 2 > column) {
            text_ += '\n';
            at = 0;
        }
        text_ += std::string(column - at, ' ');
        wrapped(entry.text, column, column);
    }
}

void Layout::verbatim(std::string_view text, std::size_t indent)
{
    while (!text.empty()) {
        auto const line = take_line(text);
        text_ += line.empty() ? "\n" : std::string(indent, ' ') + std::string{line} + '\n';
    }
}

}
