#pragma once

#include <callflow/catalog.h>

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// One `--where`: `field=x`, `field!=x` or `field~x`.
struct Condition {
    enum class Test { equal, different, contains };
    std::string word;
    Test test = Test::equal;
    std::string value;
    std::size_t column = 0;
    callflow::FieldInfo const* field = nullptr;
};

/// Error{usage, where} if it has none of the three signs.
Condition parse_condition(std::string_view text);

/// Whether a row meets all of them; of a list one element that meets a condition is enough.
bool holds(std::vector<Condition> const& conditions, std::vector<callflow::Value> const& row);

}
