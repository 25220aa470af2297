#pragma once

#include <callflow/error.h>

#include <doctest/doctest.h>

#include <string>

/// The sentence with which `action` is refused under a name such as `usage.name`; empty if it is not refused.
template <typename Action> std::string refusal(std::string const& name, Action action)
{
    try {
        action();
    } catch (callflow::Error const& error) {
        CHECK(error.name() == name);
        return error.sentence();
    }
    return {};
}
