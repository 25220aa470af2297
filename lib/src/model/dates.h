#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace callflow {

/// The day of `2026-12-25`; nothing for what is none.
std::optional<std::chrono::sys_days> day_of(std::string_view text);

}
