#include "text/name.h"
#include "workspace/execution.h"

#include <fmt/format.h>

#include <set>
#include <tuple>

namespace callflow {

namespace {

/// A name as it is unique: in the store, or in the flow of tabs and modules.
using Name = std::tuple<Noun, std::string_view, std::string>;

Name name_of(Thing const& thing)
{
    return {thing.noun, thing.owner, folded(thing.noun == Noun::tab ? thing.key : called(thing))};
}

/// Whether a step ends the use of its thing's name.
bool gives_up(Step const& step)
{
    bool const renamed = step.action == Step::Action::update && name_of(*step.before) != name_of(*step.after);
    return renamed || step.action == Step::Action::remove;
}

bool takes(Step const& step)
{
    return step.action == Step::Action::create ||
           (step.action == Step::Action::update && name_of(*step.before) != name_of(*step.after));
}

void park(Work& work, Thing const& thing, Ids& ids)
{
    // No name holds a control character.
    Statement{
        work.store,
        fmt::format("UPDATE {} SET folded = char(1) || id WHERE id = ?", table_of(thing.noun).name),
        ids.of(thing)}
        .run();
}

}

void park_names(Work& work, Plan const& plan, Ids& ids)
{
    std::set<Name> free;
    for (auto const& step : plan.steps) {
        if (has_name(thing_of(step).noun) && gives_up(step)) {
            free.insert(name_of(*step.before));
        }
    }
    std::set<Name> passed_on;
    for (auto const& step : plan.steps) {
        if (!free.empty() && has_name(thing_of(step).noun) && takes(step)) {
            if (auto name = name_of(*step.after); free.contains(name)) {
                passed_on.insert(std::move(name));
            }
        }
    }
    for (auto const& step : plan.steps) {
        if (!passed_on.empty() && has_name(thing_of(step).noun) && gives_up(step) &&
            passed_on.contains(name_of(*step.before))) {
            park(work, *step.before, ids);
        }
    }
    if (!passed_on.empty()) {
        work.writing->split();
    }
}

}
