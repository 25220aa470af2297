#pragma once

#include <callflow/document.h>

#include <doctest/doctest.h>

#include <string>
#include <vector>

/// `line:column: message` of each problem.
inline std::vector<std::string> problems_of(callflow::Reading const& reading)
{
    std::vector<std::string> lines;
    for (auto const& one : reading.problems) {
        lines.push_back(
            std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + ": " + one.message);
    }
    return lines;
}

/// The value in a notation of its own that shows what was read: `~`, 'text', [list], {key=value}.
inline std::string shown(callflow::Value const& value)
{
    if (value.is_none()) {
        return "~";
    }
    if (value.is_text()) {
        return '\'' + value.text + '\'';
    }
    std::string inside;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        inside += i == 0 ? "" : " ";
        inside += (value.is_map() ? value.names[i] + "=" : "") + shown(value.items[i]);
    }
    return value.is_map() ? '{' + inside + '}' : '[' + inside + ']';
}

/// The documents of a text without problems.
inline std::string shown(callflow::Reading const& reading)
{
    CHECK(problems_of(reading) == std::vector<std::string>{});
    std::string lines;
    for (auto const& one : reading.documents) {
        lines += (lines.empty() ? "" : " --- ") + shown(one);
    }
    return lines;
}

/// The only problem of a text.
inline std::string problem_of(callflow::Reading const& reading)
{
    auto const problems = problems_of(reading);
    REQUIRE(problems.size() == 1);
    return problems.front();
}
