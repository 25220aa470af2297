#pragma once

#include <span>
#include <string_view>

namespace cf {

/// A file that the program carries inside: a topic of the help, or a completion script.
struct Embedded {
    std::string_view name; ///< `naming.txt`, `cf.bash`
    std::string_view text;
};

/// All of them by name; made from the files by cmake/embed.cmake.
std::span<Embedded const> embedded_files();

}
