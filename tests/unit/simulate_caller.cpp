#include "simulate_exploring.h"

#include <doctest/doctest.h>

namespace callflow {

TEST_CASE("parameters behind a caller's number are not part of it")
{
    auto const simulator =
        simulator_of("  m: {kind: caller_router, algorithm: number, rules: [bob=allow], exits: {allow: a}}\n"
                     "  a: {kind: hang_up}\n");
    auto const path = [&](char const* from) {
        return simulator.simulate(call_of({{"to", "+14165550100"}, {"from", from}})).path;
    };
    CHECK(path("bob;phone-context=x") == std::vector<std::string>{"m", "a"});
    CHECK(path("bob-x") == std::vector<std::string>{"m"});
}

TEST_CASE("a number that is nothing but parameters is withheld")
{
    auto const simulator = simulator_of("  m: {kind: blocklist, block_empty: true, exits: {next: a}}\n"
                                        "  a: {kind: hang_up}\n");
    CHECK(simulator.simulate(call_of({{"to", "+14165550100"}, {"from", ";x"}})).end == "blocked");
}

}
