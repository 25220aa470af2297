#pragma once

#include "model/codecs.h"

namespace callflow {

/// Rewrites the caller's name: where `match` fits, the name becomes `result`, with `\1` for the group.
struct CallerName {
    Expression match;
    std::string result;
};

/// Something a caller dials: a phone number or an extension; it leads to exactly one place or none.
struct Number {
    std::string label;
    Ref<Noun::flow> flow;
    Ref<Noun::module> to;
    CallerName caller_name;
};

template <> struct Fields<CallerName> {
    static constexpr Notation notation = Notation::last_equals;
    static constexpr auto all = std::tuple{
        field("match", &CallerName::match, "POSIX extended expression on the name, with at most one group")
            .required(),
        field("result", &CallerName::result, "What the name becomes; \\1 is the group"),
    };
};

template <> struct Fields<Number> {
    static constexpr auto all = std::tuple{
        field("label", &Number::label, "What people call it"),
        field("flow", &Number::flow, "Flow that its calls enter; none: routed nowhere"),
        field("to", &Number::to, "Module where they enter; without one the flow's start"),
        field("caller_name", &Number::caller_name, "Rewrites the caller's name: '^(.*)$=Support \\1'"),
    };
};

/// At most one group, and `\1` only where there is one; E16.
void check(CallerName const& rule, Findings& findings);

}
