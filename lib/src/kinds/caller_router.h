#pragma once

#include "model/codecs.h"

namespace callflow {

enum class Algorithm { prefix, number };
template <> struct Choices<Algorithm> {
    static constexpr std::array<std::string_view, 2> words{"prefix", "number"};
};

enum class Route { allow, disallow };
template <> struct Choices<Route> {
    static constexpr std::array<std::string_view, 2> words{"allow", "disallow"};
};

/// Callers whose number is, or begins with, `value` take `route`; the longest prefix wins.
struct CallerRule {
    std::string value;
    Route route = Route::allow;
};

/// Parts callers by their number.
struct CallerRouter {
    static constexpr std::string_view word = "caller_router";
    static constexpr std::string_view label = "Caller Router";
    static constexpr std::string_view help = "Parts callers by their number or its beginning";
    static constexpr std::array<ExitInfo, 2> exits{
        {{"allow", "A rule allows the caller"}, {"disallow", "A rule disallows the caller"}}};

    Algorithm algorithm = Algorithm::prefix;
    Route default_route = Route::disallow;
    std::vector<CallerRule> rules;
};

template <> struct Fields<CallerRule> {
    static constexpr Notation notation = Notation::first_equals;
    static constexpr auto all = std::tuple{
        field("value", &CallerRule::value, "Number or its beginning, as it is delivered")
            .required()
            .range(1, 128),
        field("route", &CallerRule::route, "Exit of these callers").required(),
    };
};

template <> struct Fields<CallerRouter> {
    static constexpr auto all = std::tuple{
        field("algorithm", &CallerRouter::algorithm, "Compare beginnings, or whole numbers"),
        field("default_route", &CallerRouter::default_route, "Exit of callers that no rule names"),
        field("rules", &CallerRouter::rules, "Who takes which exit: 1416=allow").singular("rule").repeats(),
    };
};

/// E15: the same value with different routes.
void check(CallerRouter const& router, Findings& findings);

}
