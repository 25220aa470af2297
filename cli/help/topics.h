#pragma once

#include "layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// Something to read that is no command.
struct Topic {
    std::string word; ///< `call-flows`
    std::string title;
    void (*fill)(Layout& page, Topic const& topic);
    std::string_view text = {}; ///< of those that are written, not made from descriptions
};

/// All of them, by word.
std::vector<Topic> topics();

}
