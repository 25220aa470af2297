#pragma once

#include "model/thing.h"

#include <callflow/document.h>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <utility>

namespace callflow {

/// What a YAML text says.
inline Value parsed(std::string_view yaml)
{
    auto reading = read_yaml(yaml);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.documents.size() == 1);
    return std::move(reading.documents.front());
}

/// Adds a thing whose fields stand in a text such as `{email: ana@example.com}`.
inline void
add(State& state, Noun noun, std::string_view owner, std::string_view key, std::string_view name = {},
    std::string_view fields = "{}", std::string_view kind = {})
{
    KindInfo const* const info = kind.empty() ? nullptr : find_kind(kind);
    auto const bytes = packed(normal_fields(noun, info, parsed(fields)));
    Thing thing{noun, owner, key, name, info, bytes};
    state.add(thing);
}

/// The state of every new store.
inline State new_state()
{
    State state;
    add(state, Noun::flow, "", "default", "Default");
    add(state, Noun::tab, "default", "Main");
    add(state, Noun::settings, "", "settings");
    state.default_flow = "default";
    return state;
}

inline void
add_flow(State& state, std::string_view key, std::string_view name, std::string_view fields = "{}")
{
    add(state, Noun::flow, "", key, name, fields);
    add(state, Noun::tab, key, "Main");
}

}
