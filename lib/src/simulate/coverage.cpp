#include "simulate/test.h"

#include <algorithm>

namespace callflow {

namespace {

void join(std::vector<bool>& all, std::vector<bool> const& more)
{
    all.resize(std::max(all.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i) {
        all[i] = all[i] || more[i];
    }
}

void join(Tester::Trail& all, Tester::Trail const& more)
{
    join(all.stations, more.stations);
    all.ways.resize(std::max(all.ways.size(), more.ways.size()));
    for (std::size_t i = 0; i < more.ways.size(); ++i) {
        join(all.ways[i], more.ways[i]);
    }
}

void judge(Coverage& coverage, Dialplan const& dialplan, Tester::Trail const& trail)
{
    auto const miss = [&](Station const& station, std::string const& exit) {
        ++coverage.untested_count;
        return Untested{dialplan.flow, station.key, exit};
    };
    for (std::size_t i = 0; i < dialplan.stations.size(); ++i) {
        auto const& station = dialplan.stations[i];
        bool const entered = trail.stations[i];
        ++coverage.all;
        if (!entered) {
            coverage.untested.push_back(miss(station, {}));
        }
        for (std::size_t way = 0; way < station.ways.size(); ++way) {
            if (station.ways[way].to < 0) {
                continue;
            }
            ++coverage.all;
            if (!entered) {
                ++coverage.untested_count;
            } else if (!trail.ways[i][way]) {
                coverage.untested.push_back(miss(station, station.ways[way].exit));
            }
        }
    }
}

}

Coverage coverage_of(std::vector<Tester> const& testers)
{
    std::map<std::string, std::pair<Dialplan const*, Tester::Trail>> flows;
    for (auto const& tester : testers) {
        for (auto const& [dialplan, trail] : tester.trails()) {
            auto& known = flows[dialplan->flow];
            known.first = dialplan;
            join(known.second, trail);
        }
    }
    Coverage coverage;
    for (auto const& [flow, known] : flows) {
        judge(coverage, *known.first, known.second);
    }
    return coverage;
}

}
