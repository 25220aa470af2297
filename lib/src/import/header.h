#pragma once

#include "import/table.h"

#include <optional>

namespace callflow {

/// Which of the known columns each field of the first row names.
using CsvHeader = std::vector<std::optional<std::size_t>>;

/// `first` is the first row. What is wrong with it is reported.
CsvHeader
read_csv_header(std::vector<CsvCell> const& first, std::span<CsvColumn const> columns, Findings& findings);

}
