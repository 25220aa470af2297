#include "asterisk/flow_writer.h"
#include "asterisk/look_up.h"

#include <set>

namespace callflow {

namespace {

Index32 way_of(Route route)
{
    return static_cast<Index32>(route);
}

/// The lengths of the rules, longest first.
std::set<std::size_t, std::greater<>> lengths_of(CallerRouterAct const& act)
{
    std::set<std::size_t, std::greater<>> lengths;
    for (auto const& [value, route] : act.rules) {
        lengths.insert(value.size());
    }
    return lengths;
}

}

void render(CallerRouter const&, CallerRouterAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const other = flow.exit(way_of(act.default_route));
    LookUp rules{flow.context("-r")};
    for (auto const& [value, route] : act.rules) {
        rules.add(value, fmt::format("Goto({})", flow.exit(way_of(route))));
    }
    flow.know_caller();
    out.step("GotoIf($[${{LEN(${{CFCALLER}})}}=0]?{})", other);
    if (!act.rules.empty() && !act.prefix) {
        rules.ask(out, "${CFCALLER}");
    } else {
        for (auto const length : lengths_of(act)) {
            rules.ask(out, fmt::format("${{CFCALLER:0:{}}}", length));
        }
    }
    out.step("Goto({})", other);
    rules.write(out, "Callers by their number");
}

}
