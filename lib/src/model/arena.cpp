#include "model/arena.h"

#include <algorithm>
#include <cstring>

namespace callflow {

std::string_view Arena::keep(std::string_view text)
{
    constexpr std::size_t block = std::size_t{1} << 16U;
    if (text.empty()) {
        return {};
    }
    if (text.size() > left_) {
        left_ = std::max(block, text.size());
        next_ = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(left_)).get();
    }
    std::memcpy(next_, text.data(), text.size());
    std::string_view const kept{next_, text.size()};
    next_ += text.size();
    left_ -= text.size();
    return kept;
}

}
