#include "change.h"

#include "count.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace cf {

using callflow::Code;
using callflow::Error;

std::int64_t change_number(std::string const& text)
{
    if (auto const number = count_in(text)) {
        return *number;
    }
    throw Error{Code::usage, "change", fmt::format("\"{}\" is no change number", text)}.advise("cf log");
}

}
