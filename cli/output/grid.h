#pragma once

#include "output.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// Text in aligned columns. On a terminal it is cut to the width of a line: free text gives way first, then
/// the other columns but the first, and when that is not enough columns are left out from the right.
class Grid {
public:
    struct Column {
        std::string title;   ///< empty in all columns: no header
        bool number = false; ///< aligned to the right, never cut
        bool loose = false;  ///< free text
    };

    explicit Grid(std::vector<Column> columns);

    /// Cells come row by row, left to right.
    void add(std::string_view cell);
    /// Cells of a line of which nothing is cut.
    std::size_t width() const;
    void print(Output& out, std::size_t indent = 0) const;

private:
    struct Cell {
        std::uint32_t size;
        std::uint32_t width;
    };

    /// Widths of the columns that have room, from the left.
    std::vector<std::size_t> fitted(std::size_t available) const;
    void shrink(std::vector<std::size_t>& widths, std::size_t& excess, bool loose) const;
    void print_header(Output& out, std::size_t indent, std::vector<std::size_t> const& widths) const;

    std::vector<Column> columns_;
    std::vector<std::size_t> widths_;
    std::string text_; ///< of all cells, one after the other
    std::vector<Cell> cells_;
};

/// `max_length` as a title: `MAX LENGTH`.
std::string title_of(std::string_view word);

}
