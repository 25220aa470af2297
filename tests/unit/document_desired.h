#pragma once

#include "model/desired.h"

#include <callflow/document.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace callflow {

using Lines = std::vector<std::string>;

/// Documents in files named `a.yaml`, `b.yaml`, ...
inline Documents documents(std::vector<std::string> const& texts, Variables const& variables = {})
{
    std::vector<Source> sources;
    for (auto const& text : texts) {
        sources.push_back({fmt::format("{}.yaml", static_cast<char>('a' + sources.size())), text});
    }
    return Documents{sources, variables, ""};
}

/// One document with its `cf: v1`, which takes the first line.
inline Documents document(std::string_view text, Variables const& variables = {})
{
    return documents({fmt::format("cf: v1\n{}", text)}, variables);
}

/// `a.yaml:2:7: user ana: email: message [E02]`
inline std::string line_of(Finding const& one)
{
    return fmt::format(
        "{}:{}:{}: {}{}{}{}{} [{}]", one.file, one.place.line, one.place.column, one.thing,
        one.thing.empty() ? "" : ": ", one.path, one.path.empty() ? "" : ": ", one.message, one.code);
}

inline Lines findings_of(Documents const& documents)
{
    Lines lines;
    for (auto const& one : documents.findings()) {
        lines.push_back(line_of(one));
    }
    return lines;
}

/// The only finding.
inline std::string finding_of(Documents const& documents)
{
    auto const lines = findings_of(documents);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

/// A value in a notation of its own: `{email=a@example.com contacts=[x y]}`.
inline std::string shown_value(Value const& value)
{
    std::string inside;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        inside += fmt::format(
            "{}{}{}", i == 0 ? "" : " ", value.is_map() ? value.names[i] + "=" : "",
            shown_value(value.items[i]));
    }
    return value.is_map() ? '{' + inside + '}' : value.is_list() ? '[' + inside + ']' : value.text;
}

/// The things of documents without findings: `user ana "Ana Ruiz" {email=...} -role`, with what is reset.
inline Lines things_of(Documents const& documents)
{
    CHECK(findings_of(documents) == Lines{});
    Lines lines;
    for (auto const& thing : documents.desired().state.things()) {
        lines.push_back(fmt::format(
            "{}{}{} {}{}{}", title_of(thing), thing.name.empty() ? "" : fmt::format(" \"{}\"", thing.name),
            thing.kind == nullptr ? "" : fmt::format(" {}", thing.kind->word), shown_value(fields_of(thing)),
            resets_of(thing).empty() ? "" : " -", resets_of(thing)));
    }
    return lines;
}

/// Where the value of a field of the only thing stands, `2:7`.
inline std::string place_of(Documents const& documents, std::string_view word)
{
    Value const fields = fields_of(documents.desired().state.things().front());
    Value const* const value = fields.find(word);
    REQUIRE(value != nullptr);
    return fmt::format("{}:{}", value->place.line, value->place.column);
}

}
