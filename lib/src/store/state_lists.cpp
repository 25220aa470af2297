#include "store/state_lists.h"

namespace callflow {

ListRows::ListRows(Connection& connection, std::string const& sql)
    : rows_{connection, sql}, more_{rows_.step()}
{
}

std::string_view ListRows::lines_of(std::int64_t id)
{
    lines_.clear();
    for (; more_ && rows_.number(0) == id; more_ = rows_.step()) {
        lines_ += lines_.empty() ? "" : "\n";
        lines_ += rows_.text(1);
    }
    return lines_;
}

}
