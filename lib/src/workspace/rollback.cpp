#include "store/guards.h"
#include "store/reversal.h"
#include "workspace/history.h"
#include "workspace/impl.h"

#include <fmt/format.h>

#include <map>

namespace callflow {

namespace {

/// The changes that were undone at a moment, with the change that undid each.
using Undone = std::map<std::int64_t, std::int64_t>;

struct Logged {
    std::int64_t number;
    std::string action;
    std::optional<std::int64_t> reverses;
};

std::vector<Logged> log_until(Work& work, std::int64_t number)
{
    std::vector<Logged> log;
    for (Statement row{
             work.store, "SELECT number, action, reverses FROM change WHERE number <= ? ORDER BY number",
             number};
         row.step();) {
        log.push_back(
            {row.number(0), row.text(1), row.null(2) ? std::nullopt : std::optional{row.number(2)}});
    }
    return log;
}

/// What was undone just after change `until`, as the log tells.
Undone undone_at(std::vector<Logged> const& log, std::int64_t until)
{
    Undone undone;
    for (auto const& change : log) {
        if (change.number > until) {
            break;
        }
        if (!change.reverses) {
            continue;
        }
        if (change.action == "redo") {
            undone.erase(*change.reverses);
        } else if (change.action != "rollback") {
            undone[*change.reverses] = change.number;
        } else {
            auto const back = undone_at(log, *change.reverses);
            for (auto const& other : log) {
                if (other.number > *change.reverses && other.number < change.number && !other.reverses) {
                    undone.emplace(other.number, change.number);
                }
            }
            std::erase_if(undone, [&](auto const& one) {
                return one.first <= *change.reverses && !back.contains(one.first);
            });
            undone.insert(back.begin(), back.end());
        }
    }
    return undone;
}

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

void mark_as_of(Work& work, std::int64_t number, std::int64_t by)
{
    Statement{
        work.store,
        "UPDATE change SET undone_by = ?2 WHERE number > ?1 AND reverses IS NULL AND undone_by IS NULL",
        number, by}
        .run();
    Statement{work.store, "UPDATE change SET undone_by = NULL WHERE number <= ?", number}.run();
    for (auto const& [change, undo] : undone_at(log_until(work, number), number)) {
        Statement{work.store, "UPDATE change SET undone_by = ?2 WHERE number = ?1", change, undo}.run();
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
        work.outcome.objects.push_back(change_object(change, summary));
    }
    mark_as_of(work, number, next_number(work));
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
