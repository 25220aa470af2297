#include "store/guards.h"
#include "store/reversal.h"
#include "workspace/history.h"
#include "workspace/impl.h"
#include "workspace/undone.h"

#include <fmt/format.h>

namespace callflow {

namespace {

void require_reachable(Work& work, std::int64_t number)
{
    Statement row{
        work.store,
        "SELECT EXISTS (SELECT 1 FROM change WHERE number = ?1),"
        " (SELECT number FROM change WHERE number > ?1 AND NOT EXISTS"
        " (SELECT 1 FROM changeset WHERE change = number) LIMIT 1),"
        " (SELECT ifnull(min(number), 1) FROM change)",
        number};
    row.step();
    if (number != 0 && row.number(0) == 0) {
        throw Error{Code::not_found, "change", fmt::format("there is no change {}", number)}.advise("cf log");
    }
    if (!row.null(1) || (number == 0 && row.number(2) != 1)) {
        throw Error{Code::conflict, "pruned", "the rows of the changes in between were pruned"}.advise(
            "cf backup list");
    }
}

void roll_back(Work& work, std::int64_t number)
{
    require_reachable(work, number);
    std::vector<std::int64_t> later;
    for (Statement row{work.store, "SELECT number FROM change WHERE number > ? ORDER BY number DESC", number};
         row.step();) {
        later.push_back(row.number(0));
    }
    for (auto const change : later) {
        auto const summary = summary_of(work, change);
        note_numbers(work, apply_inverse(work.store, change));
        work.outcome.losses.push_back(fmt::format("change {}: {}", change, summary));
        work.writing->split();
    }
    if (!later.empty()) {
        work.outcome.objects.push_back(change_object(number, {}));
        remark(work, "rollback", number);
    }
    guard_all(work.store);
    work.reverses = number;
    work.outcome.summary = fmt::format("roll back to {}", number);
}

}

Outcome Workspace::rollback(std::int64_t number)
{
    return impl_->mutate_after_backup("rollback", [=](Work& work) { roll_back(work, number); });
}

}
