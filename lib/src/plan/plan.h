#pragma once

#include "model/desired.h"

#include <callflow/plan.h>

#include <vector>

namespace callflow {

/// One thing that a plan creates, updates or removes.
struct Step {
    enum class Action { create, update, remove };
    Action action = Action::create;
    Thing const* before = nullptr; ///< of update and remove
    Thing const* after = nullptr;  ///< of create and update: whole, in normal form
    bool becomes_default = false;  ///< a flow that was not the default
};

/// What must change for a phone system to become what documents ask for.
struct Plan {
    std::vector<Step> steps; ///< in the order of states
    State result;            ///< what will be; refers to the two states it was made of, and to `tabs`
    std::vector<Thing> tabs; ///< the first ones of new flows that name none
    std::size_t unchanged = 0;
    std::vector<Finding> findings; ///< why a thing cannot become so: E01, E02, E15 of the whole thing
};

/// A thing that the owner of the documents applied before and nobody else claims.
struct Prunable {
    Noun noun = Noun::flow;
    std::string key;
};

/// The plan by which `current` becomes what `desired` asks for; things of `prunable` that it does not ask for
/// are removed. Both states outlive the plan.
Plan make_plan(State const& current, Desired const& desired, std::vector<Prunable> const& prunable = {});

/// The plan by which all of `left` becomes all of `right`: what a difference is made of.
Plan difference(State const& left, State const& right);

/// Whether a phone number led to a flow and leads nowhere any more.
bool unroutes(Step const& step);

/// The fields that differ; a secret is a reference or `(secret)`.
std::vector<FieldChange> changes_of(Step const& step);

/// A step as people and scripts see it.
PlanStep shown(Step const& step);

PlanCounts counts_of(Plan const& plan);

}
