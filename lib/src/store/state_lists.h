#pragma once

#include "store/bulk.h"

namespace callflow {

/// A list of all things of a noun, read side by side with them in the order of their ids.
class ListRows {
public:
    /// Rows of an id and an element, in the order of the ids.
    ListRows(Connection& connection, std::string const& sql);

    /// The elements of the next thing, one a line. Lives until the next call.
    std::string_view lines_of(std::int64_t id);

private:
    Bulk rows_;
    bool more_;
    std::string lines_;
};

}
