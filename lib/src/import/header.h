#pragma once

#include "import/table.h"

#include <optional>

namespace callflow {

/// Which of the known columns each field of the first row names.
using Header = std::vector<std::optional<std::size_t>>;

/// `first` is the first row. What is wrong with it is reported.
Header read_header(std::vector<Cell> const& first, std::span<Column const> columns, Findings& findings);

}
