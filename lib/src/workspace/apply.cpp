#include "check/check.h"
#include "store/backup.h"
#include "store/file.h"
#include "workspace/execute.h"
#include "workspace/impl.h"
#include "workspace/prepared.h"

#include <iterator>

namespace callflow {

namespace {

void hand_out(Plan const& plan, StepSink const& sink)
{
    if (!sink) {
        return;
    }
    for (auto const& step : plan.steps) {
        sink(shown(step));
    }
}

/// What the result would have to answer for, beside the errors that stop it.
std::vector<Finding> findings_of(Prepared const& prepared, Desired const& desired, std::string const& today)
{
    auto findings = prepared.plan.findings;
    auto more = check_state(prepared.plan.result, today, desired.files);
    findings.insert(
        findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return audible(std::move(findings), desired);
}

/// A plan sees a missing store as an empty one, also where it was named.
Options unnamed(Options options)
{
    options.named = options.named && look_at(options.path) == OnDisk::file;
    return options;
}

/// The copy is made by a second look: this one holds the lock.
std::string backup_before(Work& work)
{
    Connection look{work.options, Connection::Purpose::read};
    return make_backup(look, work.options).path;
}

void deed(Work& work, Prepared const& prepared, Desired const& desired, ApplyOptions const& how)
{
    prepared.tell_losses(work.outcome);
    if (prepared.removes() && !work.options.dry_run) {
        work.outcome.backup = backup_before(work);
    }
    work.outcome.warnings = desired.warnings;
    execute(work, prepared.plan, desired, prepared.owner, how.with_numbers, how.progress);
}

}

Planned Workspace::plan(Documents const& documents, ApplyOptions const& how, StepSink const& sink)
{
    auto const& desired = documents.desired();
    auto const options = unnamed(impl_->options);
    Connection store{options, Connection::Purpose::read};
    Snapshot const snapshot{store};
    Planned planned;
    Work work{store, options, planned.outcome};
    Prepared const prepared{work, desired, how};
    planned.outcome.action = "plan";
    planned.outcome.dry_run = true;
    planned.outcome.base = callflow::newest_change(store);
    planned.outcome.warnings = desired.warnings;
    planned.counts = counts_of(prepared.plan);
    planned.findings = prepared.errors;
    if (prepared.errors.empty()) {
        prepared.tell_losses(planned.outcome);
        planned.findings = findings_of(prepared, desired, day_of(work.now()));
        hand_out(prepared.plan, sink);
    }
    planned.outcome.changed = !planned.counts.none();
    return planned;
}

Planned Workspace::apply(Documents const& documents, ApplyOptions const& how, StepSink const& sink)
{
    auto const& desired = documents.desired();
    Planned planned;
    if (look_at(impl_->options.path) != OnDisk::file) {
        // Nothing is made of a store that is not there yet unless the documents can be stored.
        planned = plan(documents, how, {});
        bool const stopped =
            std::any_of(planned.findings.begin(), planned.findings.end(), [](auto const& one) {
                return is_error(one) && !is_storable(one);
            });
        if (stopped || planned.counts.none()) {
            return planned;
        }
    }
    planned.outcome = impl_->mutate(
        "apply",
        [&](Work& work) {
            Prepared const prepared{work, desired, how};
            planned.counts = counts_of(prepared.plan);
            planned.findings = prepared.errors;
            if (prepared.errors.empty()) {
                hand_out(prepared.plan, sink);
                deed(work, prepared, desired, how);
            }
        },
        Impl::Rehearsal::done);
    return planned;
}

}
