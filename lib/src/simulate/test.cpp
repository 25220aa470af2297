#include "simulate/test.h"

#include <callflow/error.h>

namespace callflow {

namespace {

Value const& part_of(Value const& test, std::string_view word)
{
    static Value const nothing = Value::map();
    Value const* const part = test.find(word);
    return part == nullptr || part->is_none() ? nothing : *part;
}

std::string name_of(Value const& test)
{
    Value const* const name = test.find("name");
    return name == nullptr ? std::string{} : name->text;
}

}

Walk& Tester::walk_of(Dialplan const& dialplan)
{
    return walks_.try_emplace(&dialplan, dialplan).first->second;
}

TestResult Tester::run(Value const& test)
{
    TestResult result;
    result.name = name_of(test);
    result.place = test.place;
    auto const& words = part_of(test, "call");
    Findings findings;
    Findings::Step const step{findings, "call", words.place};
    auto const prepared = prepare_call(exchange_, words, {}, findings);
    if (findings.empty()) {
        auto& walk = walk_of(*prepared.dialplan);
        walk.run(prepared.call);
        follow(walk);
        if (walk.lacks_time()) {
            findings.missing("at");
        } else if (walk.ending() == Ending::none) {
            result.findings.push_back(prepared.dialplan->errors[at(walk.events().back().subject)]);
        } else {
            Findings mistakes;
            Findings::Step const expect{mistakes, "expect", part_of(test, "expect").place};
            result.mismatches = compare(part_of(test, "expect"), walk, mistakes);
            result.findings = mistakes.all();
        }
    }
    result.findings.insert(result.findings.end(), findings.all().begin(), findings.all().end());
    return result;
}

void Tester::follow(Walk const& walk)
{
    auto const& stations = walk.dialplan().stations;
    auto& trail = trails_[&walk.dialplan()];
    trail.stations.resize(stations.size());
    trail.ways.resize(stations.size());
    for (auto const& event : walk.events()) {
        auto const station = static_cast<std::size_t>(event.station);
        if (event.what == Happening::enter) {
            trail.stations[station] = true;
            trail.ways[station].resize(stations[station].ways.size());
        } else if (event.what == Happening::exit) {
            trail.ways[station][at(event.subject)] = true;
        }
    }
}

}
