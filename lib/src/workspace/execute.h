#pragma once

#include "plan/plan.h"
#include "workspace/work.h"

namespace callflow {

/// Does what a plan says inside the write of `work`, and lets `owner`, unless that is empty, claim what the
/// documents hold. Flows that are removed may leave phone numbers behind only `with_numbers`. `progress` is
/// called now and then with how much of it is done, 0 to 1. Error{refused} that names what still points at a
/// thing that goes, Error{not_found} for a sound file that is not there.
void execute(
    Work& work, Plan const& plan, Desired const& desired, std::string const& owner, bool with_numbers,
    std::function<void(double)> const& progress);

/// What the owner claims and nobody else does, by noun and key.
std::vector<Prunable> prunable(Work& work, std::string const& owner);

/// Lets the owner claim the users, groups, schedules, audio, trunks, phone numbers and flows of a state, all
/// of which are in the store.
void claim(Work& work, std::string const& owner, State const& state);

}
