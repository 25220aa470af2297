#include "check/checking.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

/// Kinds that a call leaves only after it waited for the caller or rang somebody. Playing audio takes time,
/// but waits for nobody: a loop of audio plays until the caller gives up.
constexpr std::string_view waiting[] = {"ring_group", "voice_menu", "queue", "call_forward"};

/// Whether a call may take an exit the moment it comes.
bool is_at_once(Record const& module, std::string_view exit)
{
    auto const& exits = module.thing.kind->exits;
    if (!is_enabled(module)) {
        return std::any_of(exits.begin(), exits.end(), [&](ExitInfo const& one) {
            return one.pass_through && one.name == exit;
        });
    }
    if (is_kind(module, "queue")) {
        return exit == "full" || exit == "empty";
    }
    return std::none_of(
        std::begin(waiting), std::end(waiting), [&](auto const kind) { return is_kind(module, kind); });
}

/// The exit by which `from` leads to `to`.
Spot spot_of_cable(Thing const& from, Thing const& to)
{
    Value const fields = fields_of(from);
    Value const& exits = *fields.find("exits");
    auto const cable = std::find_if(
        exits.items.begin(), exits.items.end(), [&](Value const& target) { return target.text == to.key; });
    auto const& name = exits.names[static_cast<std::size_t>(cable - exits.items.begin())];
    return {fmt::format("exits.{}", name), cable->place};
}

std::string words_of(std::vector<Graph::Node> const& loop, ThingRange modules)
{
    constexpr std::size_t most = 8;
    std::string words;
    for (std::size_t i = 0; i < loop.size() && i < most; ++i) {
        words += fmt::format("{} -> ", modules[loop[i]].key);
    }
    return fmt::format("{}{}{}", words, loop.size() > most ? "... -> " : "", modules[loop.front()].key);
}

}

void note_cables(Checking& checking, Record const& module)
{
    auto& scope = checking.scope;
    Value const* const exits = module.fields.find("exits");
    if (exits == nullptr || module.thing.kind == nullptr) {
        return;
    }
    auto const node = [&](Thing const& thing) {
        return static_cast<Graph::Node>(scope.modules.index_of(thing));
    };
    for (std::size_t i = 0; i < exits->names.size(); ++i) {
        auto const* const to = checking.overview.find(Noun::module, module.thing.owner, exits->items[i].text);
        if (to == nullptr) {
            continue;
        }
        scope.cables.add(node(module.thing), node(*to));
        if (is_at_once(module, exits->names[i])) {
            scope.at_once.add(node(module.thing), node(*to));
        }
    }
}

void check_loops(Checking& checking)
{
    auto const modules = checking.scope.modules;
    for (auto const& loop : checking.scope.at_once.loops()) {
        auto const& first = modules[loop.front()];
        auto spot = spot_of_cable(first, modules[loop.size() > 1 ? loop[1] : loop[0]]);
        auto const exit = spot.path.substr(spot.path.find('.') + 1);
        checking.report
            .add(
                first, "E13", std::move(spot),
                fmt::format(
                    "calls go round and round, and nothing waits for the caller or rings anybody: {}",
                    words_of(loop, modules)))
            .advice = {to_connect(first, exit)};
    }
}

// What a menu with direct_dial leads to needs no look: extensions are numbers, from which calls start anyway.
// The code of a switch leads no call anywhere.
void check_reach(Checking& checking)
{
    auto const& scope = checking.scope;
    std::vector<Graph::Node> entries;
    for (auto const* const entry : checking.overview.flows[scope.flow].entries) {
        entries.push_back(static_cast<Graph::Node>(scope.modules.index_of(*entry)));
    }
    auto const reached = scope.cables.reached(entries);
    for (std::size_t i = 0; i < scope.modules.size(); ++i) {
        auto const& module = scope.modules[i];
        if (!reached[i]) {
            checking.report.add(module, "W01", {}, "no number leads here, directly or by cables").advice = {
                fmt::format("cf module connect MODULE EXIT {}{}", module.key, in_flow(module.owner)),
                fmt::format("cf number assign NUMBER{} --to {}", in_flow(module.owner), module.key)};
        }
    }
}

}
