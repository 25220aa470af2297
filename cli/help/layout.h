#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A term and what it means.
struct Entry {
    std::string term;
    std::string text;
};

/// A page of help: headings, paragraphs and lists of terms, wrapped at the width of the reader's terminal.
class Layout {
public:
    Layout(std::size_t columns, bool colour);

    void heading(std::string_view text);
    void paragraph(std::string_view text, std::size_t indent = 0);
    /// Terms in one column, what they mean wrapped beside it.
    void entries(std::vector<Entry> const& entries);
    /// Lines as they stand.
    void verbatim(std::string_view text, std::size_t indent = 2);

    std::string const& text() const { return text_; }

private:
    void gap();
    void wrapped(std::string_view text, std::size_t indent, std::size_t column);

    std::size_t columns_;
    bool colour_;
    std::string text_;
};

}
