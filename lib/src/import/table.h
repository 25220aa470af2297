#pragma once

#include "model/finding.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// A column that a file may have.
struct Column {
    std::string_view word;
    bool required = false;
};

/// One field of a file, without the blanks around it; empty where the file has none.
struct Cell {
    std::string text;
    Place place;
    bool empty() const { return text.empty(); }
};

/// One row: a cell for each known column.
struct Record {
    Place place;
    std::vector<Cell> cells;
};

/// What stands in a CSV file.
class Table {
public:
    explicit Table(std::span<Column const> columns) : columns_{columns} {}

    std::span<Column const> columns() const { return columns_; }
    Cell const& at(Record const& record, std::string_view word) const;

    std::vector<Record> records; ///< that are not empty

private:
    std::span<Column const> columns_;
};

/// The rows of a file; its first one names columns, in any order and case, with blanks, `-` or `_` between
/// words. What is wrong with it as a file is reported: E19, E20 for unknown columns, E14 for repeated ones,
/// E01 for required ones that are missing.
Table read_table(std::string_view text, std::span<Column const> columns, Findings& findings);

/// No more findings help anybody.
inline bool is_full(Findings const& findings)
{
    constexpr std::size_t most = 1000;
    return findings.count() >= most;
}

}
