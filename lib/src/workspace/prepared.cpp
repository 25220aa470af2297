#include "workspace/prepared.h"

#include "check/check.h"
#include "store/state.h"
#include "workspace/execute.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace callflow {
namespace {

std::vector<Prunable> to_prune(Work& work, std::string const& owner, ApplyOptions const& how)
{
    if (!how.prune) {
        return {};
    }
    if (owner.empty()) {
        throw Error{Code::usage, "owner", "nothing is pruned without an owner: whose things are they"}.advise(
            "--owner NAME, or owner: NAME in a document");
    }
    return prunable(work, owner);
}

std::vector<Finding> findings_of(Plan const& plan, Desired const& desired, std::string const& today)
{
    auto const& files = desired.files;
    auto found = today.empty() ? check_errors(plan.result, files) : check_state(plan.result, today, files);
    found.insert(found.begin(), plan.findings.begin(), plan.findings.end());
    return audible(std::move(found), desired);
}

}

Prepared::Prepared(Work& work, Desired const& desired, ApplyOptions const& how, std::string const& today)
    : current{load_state(work.store)}, owner{how.owner.empty() ? desired.owner : how.owner}
{
    plan = make_plan(current, desired, to_prune(work, owner, how));
    findings = findings_of(plan, desired, today);
    stopped = !std::all_of(findings.begin(), findings.end(), is_storable);
    if (stopped) {
        std::erase_if(findings, is_storable);
    }
}

bool Prepared::removes() const
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](Step const& step) {
        return step.action == Step::Action::remove || unroutes(step);
    });
}

void Prepared::tell_losses(Outcome& outcome) const
{
    for (auto const& step : plan.steps) {
        if (step.action == Step::Action::remove) {
            auto const& thing = *step.before;
            auto const name = thing.name.empty() || thing.name == thing.key
                                  ? std::string{}
                                  : fmt::format(" \"{}\"", thing.name);
            outcome.losses.push_back(title_of(thing) + name);
        } else if (unroutes(step)) {
            outcome.numbers.emplace_back(step.after->key);
        }
    }
}

std::vector<Finding> audible(std::vector<Finding> findings, Desired const& desired)
{
    std::erase_if(findings, [&](Finding const& finding) {
        auto const file = std::find(desired.files.begin(), desired.files.end(), finding.file);
        auto const number = static_cast<std::uint32_t>(file - desired.files.begin()) + 1;
        auto const line = desired.ignored.find({number, finding.place.line});
        return file != desired.files.end() && line != desired.ignored.end() &&
               line->second.contains(finding.code);
    });
    auto const rank = [](Finding const& finding) {
        return std::tuple{
            finding.file.empty(), std::string_view{finding.file}, finding.place.line, finding.place.column};
    };
    std::stable_sort(findings.begin(), findings.end(), [&](Finding const& left, Finding const& right) {
        return rank(left) < rank(right);
    });
    return findings;
}

std::string day_of(Instant instant)
{
    return format_instant(instant).substr(0, 10);
}

}
