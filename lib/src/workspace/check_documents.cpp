#include "check/check.h"
#include "plan/plan.h"
#include "workspace/prepared.h"

#include <callflow/document.h>

#include <iterator>

namespace callflow {

/// Documents alone are what an empty store would become.
std::vector<Finding> Documents::check(std::string const& today) const
{
    State const nothing;
    auto const plan = make_plan(nothing, *desired_);
    auto findings = desired_->findings;
    auto const add = [&](std::vector<Finding> more) {
        findings.insert(
            findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(plan.findings);
    add(check_state(plan.result, today, desired_->files));
    return audible(std::move(findings), *desired_);
}

}
