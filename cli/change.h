#pragma once

#include <cstdint>
#include <string>

namespace cf {

/// The number of a change. Error{usage, change} for anything else.
std::int64_t change_number(std::string const& text);

}
