#include "check/checking.h"
#include "model/shapes.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

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
        .advice = {to_connect(module.thing, exit.name)};
}

void check_options(Checking& checking, Record const& module)
{
    Value const* const exits = module.fields.find("exits");
    if (!is_kind(module, "voice_menu") || exits == nullptr) {
        return;
    }
    std::vector<std::string_view> dialled{exits->names.begin(), exits->names.end()};
    if (text_of(module.fields, "direct_dial") == "true") {
        for (auto const& extension : checking.overview.all(Noun::number, module.thing.owner)) {
            dialled.push_back(extension.key);
        }
    }
    std::sort(dialled.begin(), dialled.end());
    for (std::size_t i = 0; i < exits->names.size(); ++i) {
        auto const& name = exits->names[i];
        auto const next = std::upper_bound(dialled.begin(), dialled.end(), std::string_view{name});
        if (is_option(name) && next != dialled.end() && next->starts_with(name)) {
            checking.report.add(
                module.thing, "W10", {fmt::format("exits.{}", name), exits->items[i].place},
                fmt::format(
                    "\"{}\" begins \"{}\" too: whoever presses it waits {} for another key", name, *next,
                    text_or_default(module, "inter_digit_timeout")));
        }
    }
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
