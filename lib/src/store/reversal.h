#pragma once

#include "store/transaction.h"

#include <vector>

namespace callflow {

/// What a replay of a recorded change left alone: numbers whose route changed meanwhile.
struct Replayed {
    std::vector<std::string> numbers;
};

/// Takes the rows of a change back, set by set; `writing`, where it is recorded, is split after each, as sets
/// need not add up to one. Error{conflict} names what was changed since; Error{not_found} for a change that
/// is not there, Error{conflict} for one of another schema.
Replayed apply_inverse(Connection& connection, std::int64_t change, Writing* writing = nullptr);

/// Does them again.
Replayed apply_again(Connection& connection, std::int64_t change, Writing* writing = nullptr);

/// One row that a change touched, for `cf log CHANGE`; passwords are not in it.
struct RowChange {
    std::string table;
    std::string action;              ///< create, set, delete
    std::string row;                 ///< values of the primary key
    std::vector<std::string> fields; ///< `name: "old" -> "new"`
};
std::vector<RowChange> rows_of(Connection& connection, std::int64_t change);

/// The flows whose rows a change deleted.
struct DeletedFlow {
    std::string key;
    std::string name;
};
std::vector<DeletedFlow> deleted_flows(Connection& connection, std::int64_t change);

}
