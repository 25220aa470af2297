#pragma once

#include <cstddef>
#include <functional>

namespace callflow {

/// Does `work(0)` to `work(count - 1)`, side by side on all cores. Once one has thrown it begins no more;
/// what the first of them threw is thrown when all have ended.
void on_all_cores(std::size_t count, std::function<void(std::size_t)> const& work);

}
