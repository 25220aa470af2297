#include "store/backup.h"
#include "store/file.h"
#include "workspace/execute.h"
#include "workspace/history.h"
#include "workspace/impl.h"
#include "workspace/prepared.h"

#include <optional>

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

/// What documents make of a store that is not there.
void prepare_for_nothing(std::optional<Prepared>& prepared, Desired const& desired, ApplyOptions const& how)
{
    Options const nowhere;
    Connection nothing{nowhere, Connection::Purpose::read};
    Outcome outcome;
    Work work{nothing, nowhere, outcome};
    prepared.emplace(work, desired, how);
}

/// Whether nothing was ever done to a store.
bool is_untouched(Work& work)
{
    return next_number(work) == 1;
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
    Prepared prepared{work, desired, how, day_of(work.now())};
    planned.outcome.action = "plan";
    planned.outcome.dry_run = true;
    planned.outcome.base = callflow::newest_change(store);
    planned.outcome.warnings = desired.warnings;
    planned.counts = counts_of(prepared.plan);
    planned.findings = std::move(prepared.findings);
    if (!prepared.stopped) {
        prepared.tell_losses(planned.outcome);
        hand_out(prepared.plan, sink);
    }
    planned.outcome.changed = !planned.counts.none();
    return planned;
}

Planned Workspace::apply(Documents const& documents, ApplyOptions const& how, StepSink const& sink)
{
    auto const& desired = documents.desired();
    Planned planned;
    std::optional<Prepared> prepared;
    if (look_at(impl_->options.path) != OnDisk::file) {
        // Nothing is made of a store that is not there yet unless the documents can be stored.
        prepare_for_nothing(prepared, desired, how);
        if (prepared->stopped || prepared->plan.steps.empty()) {
            return plan(documents, how, {});
        }
    }
    planned.outcome = impl_->mutate(
        "apply",
        [&](Work& work) {
            if (!prepared || !is_untouched(work)) {
                prepared.emplace(work, desired, how);
            }
            planned.counts = counts_of(prepared->plan);
            planned.findings = std::move(prepared->findings);
            if (!prepared->stopped) {
                hand_out(prepared->plan, sink);
                deed(work, *prepared, desired, how);
            }
        },
        Impl::Rehearsal::done);
    return planned;
}

}
