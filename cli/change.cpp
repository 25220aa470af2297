#include "change.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <charconv>

namespace cf {

using callflow::Code;
using callflow::Error;

std::int64_t change_number(std::string const& text)
{
    std::int64_t number = 0;
    auto const* const end = text.data() + text.size();
    auto const [parsed, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || parsed != end || number < 0) {
        throw Error{Code::usage, "change", fmt::format("\"{}\" is no change number", text)}.advise("cf log");
    }
    return number;
}

}
