#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cf {

/// A number from 0 that was typed: digits and nothing else, at most 2^63 - 1.
std::optional<std::int64_t> count_in(std::string_view text);

}
