#include "plan/authority.h"

namespace callflow {
namespace {

Noun owner_noun(Cover cover)
{
    return cover == covers_contacts ? Noun::user : Noun::flow;
}

bool is_default(Thing const& trunk)
{
    return packed_text(trunk.fields, "default") == "true";
}

}

Authority::Authority(Desired const& desired, std::vector<Prunable> const& prunable) : wanted_{desired.state}
{
    for (auto const& one : prunable) {
        if (wanted_.find(one.noun, {}, one.key) == nullptr) {
            pruned_.emplace(one.noun, one.key);
        }
    }
    for (auto const& trunk : wanted_.of(Noun::trunk)) {
        has_default_trunk_ = has_default_trunk_ || is_default(trunk);
    }
}

bool Authority::covers(std::string_view owner, Cover cover) const
{
    Thing const* const thing = wanted_.find(owner_noun(cover), {}, owner);
    return thing != nullptr && (thing->covers & cover) != 0;
}

bool Authority::takes_members(Thing const& present, Cover cover) const
{
    return covers(present.owner, cover) || is_pruned(owner_noun(cover), present.owner);
}

bool Authority::takes(Thing const& present) const
{
    switch (present.noun) {
    case Noun::tab:
        return takes_members(present, covers_tabs);
    case Noun::module:
        return takes_members(present, covers_modules);
    case Noun::contact:
        return takes_members(present, covers_contacts);
    case Noun::number:
        return present.owner.empty() ? is_pruned(Noun::number, present.key)
                                     : takes_members(present, covers_numbers);
    default:
        return is_pruned(present.noun, present.key);
    }
}

bool Authority::takes_route(Thing const& present, Thing const& wanted) const
{
    if (present.noun != Noun::number || !present.owner.empty() ||
        !packed_text(wanted.fields, "flow").empty()) {
        return false;
    }
    auto const flow = packed_text(present.fields, "flow");
    return !flow.empty() && (covers(flow, covers_numbers) || is_pruned(Noun::flow, flow));
}

bool Authority::takes_calls(Thing const& present, Thing const& wanted) const
{
    return present.noun == Noun::trunk && has_default_trunk_ && is_default(present) && !is_default(wanted);
}

}
