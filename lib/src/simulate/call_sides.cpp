#include "simulate/call_reader.h"
#include "text/words.h"

#include <callflow/catalog.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace callflow {

namespace {

bool is_of(Station const& station, std::string_view kind)
{
    return station.kind->word == kind;
}

}

void CallReader::read_side(Chosen const& side, std::string_view kind)
{
    auto const& info = *find_kind(kind);
    auto const exit = exit_of(info, side.exit);
    auto const found = std::find_if(
        info.exits.begin(), info.exits.end(), [&](ExitInfo const& one) { return one.name == exit; });
    if (exit.empty() || found == info.exits.end()) {
        findings_.add(
            "E06", fmt::format("\"{}\" is no exit of a {}", quoted(side.exit), kind),
            {std::string{info.exits[0].name}, std::string{info.exits[1].name}});
        return;
    }
    auto const way = static_cast<Index32>(found - info.exits.begin());
    if (side.module.key.empty()) {
        for (std::size_t i = 0; i < dialplan_.stations.size(); ++i) {
            auto& chosen = call_.sides[i];
            chosen = is_of(dialplan_.stations[i], kind) && chosen < 0 ? way : chosen;
        }
        return;
    }
    auto const station = station_named(side.module.key);
    if (station < 0) {
        return;
    }
    if (!is_of(dialplan_.stations[at(station)], kind)) {
        findings_.add("E09", fmt::format("module \"{}\" is no {}", quoted(side.module.key), kind));
        return;
    }
    call_.sides[at(station)] = way;
}

void CallReader::read_sides()
{
    call_.sides.assign(dialplan_.stations.size(), -1);
    {
        Findings::Step const step{findings_, "draw", {}};
        for (auto const& side : words_.draw) {
            read_side(side, "split");
        }
    }
    Findings::Step const step{findings_, "switch", {}};
    for (auto const& side : words_.switches) {
        read_side(side, "switch");
    }
}

void CallReader::read_past(QueueBefore const& before)
{
    constexpr std::string_view waiting = "waiting:";
    auto const station = station_named(before.queue.key);
    if (station < 0) {
        return;
    }
    auto const& queue = dialplan_.stations[at(station)];
    if (!is_of(queue, "queue")) {
        findings_.add("E09", fmt::format("module \"{}\" is no queue", quoted(before.queue.key)));
        return;
    }
    if (queue.error >= 0) {
        return; // the call goes no further
    }
    auto const& members = std::get<QueueAct>(queue.act).members;
    auto& past = call_.queues[station];
    for (auto const part : split(before.state, ',')) {
        auto const word = trim(part);
        if (word.empty()) {
            continue;
        }
        if (word.starts_with(waiting)) {
            auto const number = word.substr(waiting.size());
            auto const [end, error] =
                std::from_chars(number.data(), number.data() + number.size(), past.waiting);
            if (error != std::errc{} || end != number.data() + number.size() || past.waiting < 0) {
                findings_.add("E02", fmt::format("\"{}\" is not such as waiting:2", quoted(word)));
            }
            continue;
        }
        auto const member = std::find_if(members.begin(), members.end(), [&](Leg const& leg) {
            return dialplan_.destinations[at(leg.destination)].text == word;
        });
        if (member == members.end()) {
            findings_.add(
                "E09", fmt::format("\"{}\" is no member of queue \"{}\"", quoted(word), before.queue.key));
            continue;
        }
        past.answered.push_back(static_cast<Index32>(member - members.begin()));
    }
}

void CallReader::read_queues()
{
    Findings::Step const step{findings_, "queue_state", {}};
    for (auto const& before : words_.queue_state) {
        Findings::Step const entry{findings_, before.queue.key, {}};
        read_past(before);
    }
}

}
