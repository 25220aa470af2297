#include "workspace/execute.h"

#include "store/guards.h"
#include "workspace/step_writer.h"

#include <fmt/format.h>

namespace callflow {

namespace {

struct Pass {
    Noun noun;
    Part part;
};

/// What is pointed at before what points.
constexpr Pass passes[] = {
    {Noun::schedule, Part::whole}, {Noun::user, Part::whole},     {Noun::contact, Part::whole},
    {Noun::group, Part::whole},    {Noun::audio, Part::row},      {Noun::audio, Part::parts},
    {Noun::trunk, Part::whole},    {Noun::flow, Part::whole},     {Noun::tab, Part::whole},
    {Noun::module, Part::row},     {Noun::number, Part::whole},   {Noun::module, Part::parts},
    {Noun::flow, Part::start},     {Noun::settings, Part::whole},
};

class Execution {
public:
    Execution(
        Work& work, Plan const& plan, Desired const& desired, std::function<void(double)> const& progress)
        : work_{work}, plan_{plan}, progress_{progress}, ids_{work.store}, writer_{work, plan, desired, ids_}
    {
        for (auto const& pass : passes) {
            total_ += steps_of(plan, pass.noun).size();
        }
    }

    void run()
    {
        park_names(work_, plan_, ids_);
        count_tabs(work_, plan_, ids_);
        for (auto const& pass : passes) {
            for (auto const& step : steps_of(plan_, pass.noun)) {
                if (step.action != Step::Action::remove) {
                    writer_.write(step, pass.part);
                }
                tick();
            }
        }
        choose_defaults(work_, plan_, ids_);
        remove_things(work_, plan_, ids_, [&](Thing const& thing, std::int64_t id) {
            tell(work_.outcome, thing, id, "removed");
            work_.writing->relieve();
        });
    }

private:
    void tick()
    {
        constexpr std::size_t now_and_then = 1024;
        work_.writing->relieve();
        if (++done_ % now_and_then == 0 && progress_) {
            progress_(static_cast<double>(done_) / static_cast<double>(total_));
        }
    }

    Work& work_;
    Plan const& plan_;
    std::function<void(double)> const& progress_;
    Ids ids_;
    StepWriter writer_;
    std::size_t done_ = 0;
    std::size_t total_ = 0;
};

std::string summary_of(Plan const& plan, std::string const& owner)
{
    auto const counts = counts_of(plan);
    if (counts.none()) {
        return fmt::format("apply: claimed by {}", owner);
    }
    return fmt::format(
        "apply: {} created, {} changed, {} removed", counts.created, counts.changed, counts.removed);
}

}

void execute(
    Work& work, Plan const& plan, Desired const& desired, std::string const& owner, bool with_numbers,
    std::function<void(double)> const& progress)
{
    if (!with_numbers && !work.outcome.dry_run) {
        require_numbers_led(plan);
    }
    Execution{work, plan, desired, progress}.run();
    if (!plan.steps.empty()) {
        guard_all(work.store);
    }
    if (!owner.empty()) {
        claim(work, owner, desired.state);
    }
    work.outcome.summary = summary_of(plan, owner);
    if (progress) {
        progress(1);
    }
}

}
