#pragma once

#include "store/table.h"

#include <string>
#include <vector>

namespace callflow {

/// The SQL that reads a word of a table, over the row `t`; `counted` prefers how many there are to which.
/// Empty if the table has no such word.
std::string_view expression_of(Table const& table, std::string_view word, bool counted);

/// The SELECT of these words, without a condition.
std::string select_of(Table const& table, std::vector<std::string> const& words, bool counted);

/// Fills `row` from the statement's columns, a field each.
void read_row(Statement& rows, std::vector<FieldInfo const*> const& fields, std::vector<Value>& row);

}
