#include "workspace/execution.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

/// The SQL that finds a thing; ?1 is its key, ?2 its owner's id.
char const* finder_of(Thing const& thing)
{
    switch (thing.noun) {
    case Noun::flow:
        return "SELECT id FROM flow WHERE key = ?1";
    case Noun::tab:
        return "SELECT id FROM tab WHERE flow_id = ?2 AND name = ?1";
    case Noun::module:
        return "SELECT id FROM module WHERE flow_id = ?2 AND key = ?1";
    case Noun::number:
        return thing.owner.empty() ? "SELECT id FROM number WHERE number = ?1 AND number GLOB '+*'"
                                   : "SELECT id FROM number WHERE flow_id = ?2 AND number = ?1";
    case Noun::user:
        return "SELECT id FROM user WHERE key = ?1";
    case Noun::group:
        return "SELECT id FROM user_group WHERE key = ?1";
    case Noun::contact:
        return "SELECT id FROM contact WHERE user_id = ?2 AND key = ?1";
    case Noun::schedule:
        return "SELECT id FROM schedule WHERE key = ?1";
    case Noun::audio:
        return "SELECT id FROM audio WHERE key = ?1";
    case Noun::trunk:
        return "SELECT id FROM trunk WHERE key = ?1";
    case Noun::settings:
        break;
    }
    return "SELECT 1";
}

std::int64_t find_id(Connection& store, Thing const& thing, std::int64_t owner)
{
    Bulk& row = store.bulk(finder_of(thing));
    auto const parameters = row.parameters().size();
    if (parameters > 0) {
        row.bind(1, thing.key);
    }
    if (parameters > 1) {
        row.bind(2, owner);
    }
    auto const id = row.step() ? row.number(0) : 0;
    row.reset();
    return id;
}

}

std::int64_t Ids::owner_of(Thing const& thing)
{
    if (thing.owner.empty()) {
        return 0;
    }
    auto const noun = thing.noun == Noun::contact ? Noun::user : Noun::flow;
    if (noun != noun_ || thing.owner != key_ || id_ == 0) {
        noun_ = noun;
        key_ = thing.owner;
        id_ = find_id(store_, {noun, {}, thing.owner}, 0);
    }
    return id_;
}

std::int64_t Ids::of(Thing const& thing)
{
    return find_id(store_, thing, owner_of(thing));
}

Item item_of(Thing const& thing, std::int64_t id, std::int64_t owner)
{
    Item item{thing.noun, id, owner, std::string{thing.key}, std::string{called(thing)}, thing.kind};
    item.fields = full_fields(thing.noun, thing.kind, fields_of(thing));
    if (thing.noun == Noun::tab) {
        item.name = thing.key;
    }
    if (thing.noun == Noun::number && owner != 0) {
        item.fields.put("flow", Value::of(std::string{thing.owner}));
    }
    return item;
}

void tell(Outcome& outcome, Thing const& thing, std::int64_t id, char const* what)
{
    constexpr std::size_t most_objects = 100;
    auto& objects = outcome.objects;
    if (objects.size() == most_objects) {
        return;
    }
    auto const key =
        thing.noun == Noun::contact ? fmt::format("{}/{}", thing.owner, thing.key) : std::string{thing.key};
    auto const name = thing.name.empty() ? key : std::string{thing.name};
    objects.push_back({std::string{word_of(thing.noun)}, id, key, name, what});
}

std::span<Step const> steps_of(Plan const& plan, Noun noun)
{
    auto const before = [](Step const& step, Noun other) { return thing_of(step).noun < other; };
    auto const first = std::lower_bound(plan.steps.begin(), plan.steps.end(), noun, before);
    auto const last =
        std::find_if(first, plan.steps.end(), [&](Step const& step) { return thing_of(step).noun != noun; });
    return {first, last};
}

}
