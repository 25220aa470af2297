#include "check/checking.h"
#include "kinds/kind.h"

#include <fmt/format.h>

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
            .advice = {to_connect(module.thing, exit.name)};
    }
}

}
