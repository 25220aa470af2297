#include "store/guards.h"
#include "store/reversal.h"
#include "workspace/history.h"
#include "workspace/impl.h"
#include "workspace/past.h"
#include "workspace/undone.h"

#include <fmt/format.h>

namespace callflow {

namespace {

void roll_back(Work& work, std::int64_t number)
{
    require_reachable(work.store, number);
    auto const later = changes_after(work.store, number);
    for (auto const change : later) {
        auto const summary = summary_of(work, change);
        note_numbers(work, apply_inverse(work.store, change, work.writing));
        work.outcome.losses.push_back(fmt::format("change {}: {}", change, summary));
    }
    if (!later.empty()) {
        work.outcome.objects.push_back(change_object(number, {}));
        remark(work, "rollback", number);
        work.reverses = number;
    }
    guard_all(work.store);
    work.outcome.summary = fmt::format("roll back to {}", number);
}

}

Outcome Workspace::rollback(std::int64_t number)
{
    return impl_->mutate_after_backup("rollback", [=](Work& work) { roll_back(work, number); });
}

}
