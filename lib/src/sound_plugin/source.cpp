#include "source.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace callflow_sound {

std::int64_t Source::seek(std::int64_t offset, int whence)
{
    auto const from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at_ : size();
    if (offset < -from || offset > size() - from) {
        return -1;
    }
    at_ = from + offset;
    return at_;
}

std::size_t Source::read(void* buffer, std::size_t count)
{
    auto const rest = bytes_.substr(static_cast<std::size_t>(at_));
    auto const taken = std::min({count, rest.size(), left_});
    std::memcpy(buffer, rest.data(), taken);
    at_ += static_cast<std::int64_t>(taken);
    left_ -= taken;
    return taken;
}

}
