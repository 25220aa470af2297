#pragma once

#include "model/finding.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <utility>

namespace callflow {

using Written = std::initializer_list<std::pair<std::string_view, Value>>;

inline Value text(std::string_view words)
{
    return Value::of(std::string{words});
}

inline Value list(std::initializer_list<std::string_view> words)
{
    Value result = Value::list();
    for (auto const word : words) {
        result.items.push_back(text(word));
    }
    return result;
}

inline Value map(Written fields)
{
    Value result = Value::map();
    for (auto const& [word, value] : fields) {
        result.put(word, value);
    }
    return result;
}

/// `CODE path` of each finding, by commas.
inline std::string codes(Findings const& findings)
{
    std::string result;
    for (auto const& one : findings.all()) {
        result += fmt::format("{}{} {}", result.empty() ? "" : ", ", one.code, one.path);
    }
    return result;
}

/// The sentence that a command line shows for the first finding; empty if there is none.
inline std::string sentence(Findings const& findings)
{
    try {
        findings.throw_first();
    } catch (Error const& error) {
        return error.sentence();
    }
    return {};
}

}
