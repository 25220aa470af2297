#include "check/checking.h"
#include "kinds/kind.h"
#include "model/shapes.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace callflow {
namespace {

struct Exit {
    std::string_view name;
    Value const& to;
    Spot spot() const { return {fmt::format("exits.{}", quoted(name)), to.place}; }
};

template <class Take> void each_exit(Record const& module, Take const& take)
{
    if (Value const* const exits = module.fields.find("exits"); exits != nullptr && exits->is_map()) {
        for (std::size_t i = 0; i < exits->items.size(); ++i) {
            take(Exit{exits->names[i], exits->items[i]});
        }
    }
}

std::string words_to_connect(Thing const& module, std::string_view exit)
{
    return fmt::format(
        "cf module connect {} {} TARGET{}", module.key, shell_quoted(exit), in_flow(module.owner));
}

/// The catalogue's own words for what is wrong with an exit.
void report_foreign(Checking& checking, Record const& module, Exit const& exit)
{
    Value one = Value::map();
    one.put(exit.name, exit.to);
    Findings findings;
    check_exits(*module.thing.kind, one, findings);
    auto const& said = findings.all().front();
    checking.report.add(module.thing, said.code, exit.spot(), said.message).suggestions = said.suggestions;
}

/// Whether a call can come to take an exit at all.
bool is_taken(Record const& module, ExitInfo const& exit)
{
    if (!is_enabled(module)) {
        return exit.pass_through;
    }
    if (is_kind(module, "queue") && exit.name == "full") {
        return text_or_default(module, "max_waiting") != "0";
    }
    if (is_kind(module, "queue") && exit.name == "empty") {
        return text_or_default(module, "join_empty") == "false";
    }
    return !exit.option;
}

/// Whether it is plain what a call does there without a cable, so that nobody need be told: keys that no
/// option has are `timeout`, and a call may well end with the last words that are said to it.
bool may_stay_open(Record const& module, ExitInfo const& exit)
{
    return (is_kind(module, "voice_menu") && exit.name == "invalid") ||
           (is_kind(module, "audio_playback") && exit.name == "next");
}

}

void check_exits_of_kind(Checking& checking, Record const& module)
{
    if (module.thing.kind == nullptr) {
        return;
    }
    auto const& kind = *module.thing.kind;
    std::map<std::string, std::string_view> known;
    each_exit(module, [&](Exit const& exit) {
        auto const name = exit_of(kind, exit.name);
        if (name.empty()) {
            report_foreign(checking, module, exit);
        } else if (auto const [first, fresh] = known.emplace(name, exit.name); !fresh) {
            checking.report.add(
                module.thing, "E07", exit.spot(),
                fmt::format("\"{}\" and \"{}\" are one exit: it has one cable", first->second, exit.name));
        }
    });
}

void check_uncabled(Checking& checking, Record const& module)
{
    if (module.thing.kind == nullptr) {
        return;
    }
    Value const* const exits = module.fields.find("exits");
    for (auto const& exit : module.thing.kind->exits) {
        bool const cabled = exits != nullptr && exits->find(exit.name) != nullptr;
        if (cabled || !is_taken(module, exit) || may_stay_open(module, exit)) {
            continue;
        }
        checking.report
            .add(
                module.thing, "W02", {fmt::format("exits.{}", exit.name), {}},
                fmt::format("exit \"{}\" has no cable: calls end there", exit.name))
            .advice = {words_to_connect(module.thing, exit.name)};
    }
}

void check_same_exits(Checking& checking, Record const& module)
{
    constexpr std::string_view routers[] = {"time_router", "caller_router", "switch", "split"};
    auto const& targets = elements_of(module.fields, "exits");
    bool const router = std::any_of(
        std::begin(routers), std::end(routers), [&](auto const kind) { return is_kind(module, kind); });
    if (!router || targets.size() != 2 || targets[0].text != targets[1].text) {
        return;
    }
    auto const& exit = module.thing.kind->exits.back();
    checking.report
        .add(
            module.thing, "W04", spot_of(module.fields, "exits"),
            fmt::format("both exits lead to \"{}\": it decides nothing", targets[0].text))
        .advice = {words_to_connect(module.thing, exit.name)};
}

void check_options(Checking& checking, Record const& module)
{
    if (!is_kind(module, "voice_menu")) {
        return;
    }
    std::vector<std::string_view> longer;
    each_exit(module, [&](Exit const& exit) { longer.push_back(exit.name); });
    if (text_of(module.fields, "direct_dial") == "true") {
        for (auto const& extension : checking.overview.all(Noun::number, module.thing.owner)) {
            longer.push_back(extension.key);
        }
    }
    std::sort(longer.begin(), longer.end());
    each_exit(module, [&](Exit const& exit) {
        auto const next = std::upper_bound(longer.begin(), longer.end(), exit.name);
        if (!is_option(exit.name) || next == longer.end() || !next->starts_with(exit.name)) {
            return;
        }
        checking.report.add(
            module.thing, "W10", exit.spot(),
            fmt::format(
                "\"{}\" begins \"{}\" too: whoever presses it waits {} for another key", exit.name, *next,
                text_or_default(module, "inter_digit_timeout")));
    });
}

void check_switch_code(Checking& checking, Record const& module)
{
    auto const code = text_of(module.fields, "code");
    if (!is_kind(module, "switch") || code.empty()) {
        return;
    }
    auto const [known, fresh] = checking.scope.codes.emplace(code, &module.thing);
    if (!fresh) {
        checking.report
            .add(
                module.thing, "E14", spot_of(module.fields, "code"),
                fmt::format("code {} is that of switch \"{}\" already", code, known->second->key))
            .advice = {
            fmt::format("cf module set {}{} --code CODE", module.thing.key, in_flow(module.thing.owner))};
    }
}

}
