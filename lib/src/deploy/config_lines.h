#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace callflow {

/// A line of a configuration that says something: of a section the name alone, else key and value too.
struct ConfigLine {
    std::string section;
    std::string key;
    std::string value;
};

/// Calls `each` with every line, as the engine reads them: without comments, with `\;` for a semicolon. Knows
/// of the notation what we write.
void each_config_line(std::string_view text, std::function<void(ConfigLine const&)> const& each);

}
