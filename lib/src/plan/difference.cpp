#include "plan/plan.h"

namespace callflow {
namespace {

bool is_same(Thing const& left, Thing const& right)
{
    return called(left) == called(right) && left.kind == right.kind && left.fields == right.fields;
}

}

Plan difference(State const& left, State const& right)
{
    Plan plan;
    auto const all = left.things();
    auto past = all.begin();
    auto const past_end = all.end();
    for (auto const& thing : right.things()) {
        for (; past != past_end && stands_before(*past, thing); ++past) {
            plan.steps.push_back({Step::Action::remove, &*past, nullptr});
        }
        bool const there = past != past_end && !stands_before(thing, *past);
        bool const chosen = thing.noun == Noun::flow && right.default_flow == thing.key &&
                            left.default_flow != thing.key && !left.default_flow.empty();
        if (!there) {
            plan.steps.push_back({Step::Action::create, nullptr, &thing, chosen});
        } else if (chosen || !is_same(*past, thing)) {
            plan.steps.push_back({Step::Action::update, &*past, &thing, chosen});
        } else {
            ++plan.unchanged;
        }
        past += there ? 1 : 0;
    }
    for (; past != past_end; ++past) {
        plan.steps.push_back({Step::Action::remove, &*past, nullptr});
    }
    return plan;
}

}
