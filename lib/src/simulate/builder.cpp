#include "simulate/builder.h"

#include "model/nouns.h"

#include <algorithm>

namespace callflow {

namespace {

/// Exits of the kind, then those of its options that have a cable.
std::vector<Way> ways_of(KindInfo const& kind, std::vector<Cable> const& cables, Builder const& builder)
{
    std::vector<Way> ways;
    for (auto const& exit : kind.exits) {
        if (!exit.option) {
            ways.push_back({std::string{exit.name}, -1});
        }
    }
    for (auto const& cable : cables) {
        auto const to = builder.station_of(cable.to.key);
        auto const same = [&](Way const& way) { return way.exit == cable.exit; };
        auto const found = std::find_if(ways.begin(), ways.end(), same);
        if (found == ways.end()) {
            ways.push_back({cable.exit, to});
        } else {
            found->to = to;
        }
    }
    return ways;
}

Index32 pass_through_of(KindInfo const& kind)
{
    auto const found = std::find_if(
        kind.exits.begin(), kind.exits.end(), [](ExitInfo const& exit) { return exit.pass_through; });
    return found == kind.exits.end() ? -1 : static_cast<Index32>(found - kind.exits.begin());
}

template <class T> auto by_key(std::vector<T> const& all, std::string_view key, std::string T::*member)
{
    auto const found = std::lower_bound(
        all.begin(), all.end(), key, [&](T const& one, std::string_view text) { return one.*member < text; });
    return found != all.end() && (*found).*member == key ? found : all.end();
}

}

Index32 Dialplan::station_of(std::string_view key) const
{
    auto const found = by_key(stations, key, &Station::key);
    return found == stations.end() ? -1 : static_cast<Index32>(found - stations.begin());
}

Entry const* Dialplan::entry_of(std::string_view number) const
{
    auto const found = by_key(entries, number, &Entry::number);
    return found == entries.end() ? nullptr : &*found;
}

Builder::Builder(Exchange const& exchange, Thing const& flow)
    : exchange_{exchange}, flow_{flow}, made_{std::make_unique<Dialplan>()}, plan_{*made_}
{
}

std::unique_ptr<Dialplan const> Builder::build()
{
    auto const& settings = exchange_.settings();
    Findings ignored;
    auto const flow = read<Flow>(fields_of(flow_), ignored);
    plan_.state = &exchange_.state();
    plan_.flow = flow_.key;
    plan_.name = called(flow_);
    plan_.zone_name = flow.timezone.empty() ? settings.timezone.text : flow.timezone.text;
    plan_.zone = &LocalTime::of(plan_.zone_name);
    plan_.region = settings.region.text;
    add_stations(exchange_.state().of(Noun::module, flow_.key));
    plan_.start = plan_.station_of(flow.start.key);
    add_entries();
    return std::move(made_);
}

void Builder::add_stations(ThingRange modules)
{
    for (auto const& module : modules) {
        Station station;
        station.key = module.key;
        station.name = called(module);
        station.kind = module.kind;
        plan_.stations.push_back(std::move(station));
    }
    for (std::size_t i = 0; i < modules.size(); ++i) {
        fill(plan_.stations[i], modules[i]);
    }
}

void Builder::fill(Station& station, Thing const& module)
{
    Findings ignored;
    Value const fields = fields_of(module);
    auto const common = read<Module>(only_fields(fields_of(Noun::module), fields), ignored);
    station.enabled = common.enabled;
    station.ways = ways_of(*module.kind, common.exits, *this);
    station.pass_through = pass_through_of(*module.kind);
    if (auto const error = exchange_.errors_.find(title_of(module)); error != exchange_.errors_.end()) {
        station.error = static_cast<Index32>(plan_.errors.size());
        plan_.errors.push_back(error->second);
        return;
    }
    auto const kind = read_kind(*module.kind, only_fields(module.kind->fields, fields), ignored);
    station.act = std::visit([&](auto const& one) { return prepared(one, *this, station.ways); }, kind);
}

Index32 Builder::station_for(Thing const& number) const
{
    auto const to = packed_text(number.fields, "to");
    return to.empty() ? plan_.station_of(packed_text(flow_.fields, "start")) : plan_.station_of(to);
}

void Builder::add_entries()
{
    auto const numbers = exchange_.numbers_.find(std::string{flow_.key});
    if (numbers == exchange_.numbers_.end()) {
        return;
    }
    for (auto const* const number : numbers->second) {
        Findings ignored;
        auto const fields = read<Number>(fields_of(*number), ignored);
        plan_.entries.push_back({std::string{number->key}, station_for(*number), fields.caller_name});
    }
    std::sort(plan_.entries.begin(), plan_.entries.end(), [](Entry const& left, Entry const& right) {
        return left.number < right.number;
    });
}

std::vector<Option> Builder::extensions() const
{
    std::vector<Option> options;
    for (auto const& number : exchange_.state().of(Noun::number, flow_.key)) {
        options.push_back({std::string{number.key}, -1, station_for(number), true});
    }
    return options;
}

}
