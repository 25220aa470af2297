#include "simulate/simulator.h"

#include "simulate/trace.h"

#include <fmt/format.h>

namespace callflow {

std::vector<FieldInfo> const& call_fields()
{
    return described<CallWords>();
}

PreparedCall
prepare_call(Exchange const& exchange, Value const& call, std::string const& flow, Findings& findings)
{
    auto words = read_call_words(call, findings);
    if (!findings.empty()) {
        return {};
    }
    auto const* const home = Callee{exchange, flow, findings}.find(words);
    if (!findings.empty()) {
        return {};
    }
    auto const& dialplan = home == nullptr ? exchange.nowhere() : exchange.dialplan(*home);
    return {&dialplan, make_call(words, dialplan, findings)};
}

PreparedCall prepare_call(Exchange const& exchange, Value const& call, std::string const& flow)
{
    Findings findings;
    auto prepared = prepare_call(exchange, call, flow, findings);
    try {
        findings.throw_first();
    } catch (Error const& error) {
        auto const& path = findings.all().front().path;
        auto const word = path.substr(0, path.find_first_of(".["));
        throw Error{error.code(), word == "to" ? "number" : word, error.what(), error.suggestions()};
    }
    return prepared;
}

Error time_needed(Station const& station)
{
    return Error{
        Code::usage, "at",
        fmt::format(
            "what happens to this call depends on when it comes, which module \"{}\" asks: give a time",
            station.key)}
        .advise("cf simulate NUMBER --at now");
}

Simulator::Simulator(std::shared_ptr<Exchange const> exchange) : exchange_{std::move(exchange)} {}

Simulation Simulator::simulate(Value const& call, std::string const& flow) const
{
    auto const prepared = prepare_call(*exchange_, call, flow);
    Walk walk{*prepared.dialplan};
    walk.run(prepared.call);
    if (walk.lacks_time()) {
        throw time_needed(prepared.dialplan->stations[at(walk.path().back())]);
    }
    return told(walk);
}

}
