#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace callflow {

/// Keeps texts side by side for as long as it lives; views of them stay when it is moved.
class Arena {
public:
    std::string_view keep(std::string_view text);

private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

}
