#pragma once

#include <string_view>

namespace callflow {

/// Calls `each(line)` with every line of a text, with its end if it has one.
template <class Each> void each_line(std::string_view text, Each const& each)
{
    while (!text.empty()) {
        auto const end = text.find('\n');
        auto const size = end == std::string_view::npos ? text.size() : end + 1;
        each(text.substr(0, size));
        text.remove_prefix(size);
    }
}

}
