#include "simulate/builder.h"
#include "simulate/walk.h"

#include <algorithm>

namespace callflow {

namespace {

/// The rule for a caller; the end if there is none.
auto rule_for(CallerRouterAct const& router, std::string_view caller)
{
    if (!router.prefix) {
        return router.rules.find(caller);
    }
    for (auto length = std::min(caller.size(), router.longest); length > 0; --length) {
        if (auto const found = router.rules.find(caller.substr(0, length)); found != router.rules.end()) {
            return found;
        }
    }
    return router.rules.end();
}

/// The ways stand in the order of the routes.
Index32 way_of(Route route)
{
    return static_cast<Index32>(route);
}

}

Act prepared(CallerRouter const& router, Builder&, std::vector<Way> const&)
{
    CallerRouterAct act;
    act.prefix = router.algorithm == Algorithm::prefix;
    act.default_route = router.default_route;
    for (auto const& rule : router.rules) {
        act.rules.emplace(rule.value, rule.route);
        act.longest = std::max(act.longest, rule.value.size());
    }
    return act;
}

Turn act(CallerRouterAct const& router, Walk& walk)
{
    auto const& call = walk.call();
    if (call.withheld) {
        return walk.take(way_of(router.default_route), Why::withheld);
    }
    auto const rule = rule_for(router, call.from);
    if (rule == router.rules.end()) {
        return walk.take(way_of(router.default_route), Why::no_rule);
    }
    auto const place = std::distance(router.rules.begin(), rule);
    return walk.take(way_of(rule->second), Why::rule, static_cast<Index32>(place));
}

}
