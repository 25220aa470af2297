#include "check/checking.h"
#include "text/name.h"
#include "text/phone.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace callflow {
namespace {

constexpr Noun named[] = {Noun::flow,  Noun::tab,      Noun::module, Noun::user,
                          Noun::group, Noun::schedule, Noun::audio,  Noun::trunk};

/// Tabs have no other name than their key; a name that was not written is the key.
std::string_view name_of(Thing const& thing)
{
    return thing.name.empty() ? thing.key : thing.name;
}

void report_twice(Checking& checking, Thing const& first, Thing const& second)
{
    auto const where = checking.report.where(first);
    bool const number = second.noun == Noun::number;
    auto const* const code = !number ? "E14" : is_extension(second.key) ? "E04" : "E03";
    checking.report.add(
        second, code, {},
        fmt::format(
            "{} \"{}\" is there already{}{}", word_of(second.noun), quoted(second.key),
            where.empty() ? "" : ": ", where));
}

void report_same_name(Checking& checking, Thing const& first, Thing const& second)
{
    auto const flow = second.noun == Noun::tab || second.noun == Noun::module ? in_flow(second.owner) : "";
    checking.report
        .add(
            second, "E14", {second.noun == Noun::tab ? "" : "name", {}},
            fmt::format(
                "\"{}\" is the name of {} too: names differ in more than case", quoted(name_of(second)),
                title_of(first)))
        .advice = {
        fmt::format("cf {} rename {} NEW-NAME{}", word_of(second.noun), shell_quoted(second.key), flow)};
}

/// Whether names can be the same at all: keys are lower case and differ, but for those of tabs.
bool has_names(ThingRange scope)
{
    bool const tabs = scope.front().noun == Noun::tab;
    return scope.size() > 1 && (tabs || std::any_of(scope.begin(), scope.end(), [](Thing const& thing) {
                                    return !thing.name.empty() && thing.name != thing.key;
                                }));
}

/// Names of one scope: the store, or one flow.
void check_scope(Checking& checking, ThingRange things)
{
    std::unordered_map<std::string, Thing const*> known;
    known.reserve(things.size());
    for (auto const& thing : things) {
        auto const [first, fresh] = known.emplace(folded(name_of(thing)), &thing);
        if (!fresh && first->second->key != thing.key) {
            report_same_name(checking, *first->second, thing);
        }
    }
}

}

void check_names(Checking& checking)
{
    for (auto const noun : named) {
        auto things = checking.overview.all(noun);
        while (!things.empty()) {
            auto const owner = things.front().owner;
            auto const scope = owner.empty() ? things : checking.overview.all(noun, owner);
            if (has_names(scope)) {
                check_scope(checking, scope);
            }
            things = things.subspan(scope.size());
        }
    }
}

void check_keys(Checking& checking, State const& state)
{
    auto const things = state.things();
    for (std::size_t i = 1; i < things.size(); ++i) {
        if (!stands_before(things[i - 1], things[i])) {
            report_twice(checking, things[i - 1], things[i]);
        }
    }
}

}
