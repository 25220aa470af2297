#pragma once

#include "model/finding.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// A column that a file may have.
struct CsvColumn {
    std::string_view word;
    bool required = false;
};

/// One field of a file, without the blanks around it; empty where the file has none.
struct CsvCell {
    std::string text;
    Place place;
    bool empty() const { return text.empty(); }
};

/// One row: a cell for each known column.
struct CsvRow {
    Place place;
    std::vector<CsvCell> cells;
};

/// What stands in a CSV file.
class CsvTable {
public:
    explicit CsvTable(std::span<CsvColumn const> columns) : columns_{columns} {}

    std::span<CsvColumn const> columns() const { return columns_; }
    CsvCell const& at(CsvRow const& row, std::string_view word) const;

    std::vector<CsvRow> rows; ///< that are not empty

private:
    std::span<CsvColumn const> columns_;
};

/// The rows of a file; its first one names columns, in any order and case, with blanks, `-` or `_` between
/// words. What is wrong with it as a file is reported: E19, E20 for unknown columns, E14 for repeated ones,
/// E01 for required ones that are missing.
CsvTable read_csv(std::string_view text, std::span<CsvColumn const> columns, Findings& findings);

/// No more findings help anybody.
inline bool is_enough(Findings const& findings)
{
    constexpr std::size_t most = 1000;
    return findings.count() >= most;
}

}
