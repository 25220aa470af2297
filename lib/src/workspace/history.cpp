#include "workspace/history.h"

#include "store/guards.h"
#include "store/reversal.h"
#include "text/name.h"
#include "workspace/impl.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

void note_numbers(Work& work, Replayed const& replayed)
{
    for (auto const& number : replayed.numbers)
        work.outcome.notes.push_back(
            fmt::format("number {} was routed elsewhere meanwhile and stays there", number));
}

std::string summary_of(Work& work, std::int64_t number)
{
    Statement row{work.store, "SELECT summary FROM change WHERE number = ?", number};
    return row.step() ? row.text(0) : std::string{};
}

/// The number that the change in the making will get.
std::int64_t next_number(Work& work)
{
    Statement row{work.store, "SELECT seq + 1 FROM sqlite_sequence WHERE name = 'change'"};
    return row.step() ? row.number(0) : 1;
}

void mark(Work& work, std::int64_t number, std::optional<std::int64_t> by)
{
    Statement{work.store, "UPDATE change SET undone_by = ?2 WHERE number = ?1", number, by}.run();
}

std::int64_t newest_undoable(Work& work)
{
    Statement row{
        work.store, "SELECT max(number) FROM change WHERE reverses IS NULL AND undone_by IS NULL"
                    " AND EXISTS (SELECT 1 FROM changeset WHERE change = number)"};
    row.step();
    if (row.null(0))
        throw Error{Code::not_found, "change", "there is nothing to undo"}.advise("cf log");
    return row.number(0);
}

/// The change that was undone last, as long as nothing else was changed since.
std::int64_t newest_redoable(Work& work)
{
    Statement row{
        work.store, "SELECT number FROM change WHERE undone_by IS NOT NULL AND undone_by >"
                    " (SELECT ifnull(max(number), 0) FROM change WHERE reverses IS NULL)"
                    " ORDER BY undone_by DESC, number LIMIT 1"};
    if (!row.step())
        throw Error{Code::not_found, "change", "there is nothing to redo"}.advise("cf log");
    return row.number(0);
}

void require_undoable(Work& work, std::int64_t number)
{
    Statement row{work.store, "SELECT undone_by, reverses FROM change WHERE number = ?", number};
    if (!row.step())
        throw Error{Code::not_found, "change", fmt::format("there is no change {}", number)}.advise("cf log");
    if (!row.null(0))
        throw Error{
            Code::conflict, "change",
            fmt::format("change {} is undone already, by change {}", number, row.number(0))}
            .advise("cf redo");
    if (!row.null(1))
        throw Error{
            Code::conflict, "change",
            fmt::format(
                "change {} is itself an undo, a redo or a rollback, of change {}", number, row.number(1))}
            .advise("cf redo");
}

Object change_object(std::int64_t number, std::string summary)
{
    return {"change", number, std::to_string(number), std::move(summary)};
}

}

void undo_change(Work& work, std::int64_t number)
{
    require_undoable(work, number);
    work.reverses = number;
    note_numbers(work, apply_inverse(work.store, number));
    mark(work, number, next_number(work));
    guard_all(work.store);
    auto const summary = summary_of(work, number);
    work.did(change_object(number, summary), fmt::format("undo {}: {}", number, summary));
}

Outcome Workspace::undo(std::optional<std::int64_t> number)
{
    return impl_->mutate(
        "undo", [&](Work& work) { undo_change(work, number ? *number : newest_undoable(work)); });
}

Outcome Workspace::redo()
{
    return impl_->mutate("redo", [&](Work& work) {
        auto const target = newest_redoable(work);
        work.reverses = target;
        note_numbers(work, apply_again(work.store, target));
        mark(work, target, std::nullopt);
        guard_all(work.store);
        auto const summary = summary_of(work, target);
        work.did(change_object(target, summary), fmt::format("redo {}: {}", target, summary));
    });
}

Outcome Workspace::rollback(std::int64_t number)
{
    auto const deed = [&](Work& work) {
        if (number != 0 && !Statement{work.store, "SELECT 1 FROM change WHERE number = ?", number}.step())
            throw Error{Code::not_found, "change", fmt::format("there is no change {}", number)}.advise(
                "cf log");
        std::vector<std::int64_t> later;
        for (Statement row{
                 work.store, "SELECT number FROM change WHERE number > ? ORDER BY number DESC", number};
             row.step();)
            later.push_back(row.number(0));
        auto const by = next_number(work);
        for (auto const change : later) {
            auto const summary = summary_of(work, change);
            note_numbers(work, apply_inverse(work.store, change));
            Statement{
                work.store,
                "UPDATE change SET undone_by = ?2 WHERE number = ?1 AND reverses IS NULL AND undone_by IS "
                "NULL",
                change, by}
                .run();
            work.outcome.losses.push_back(fmt::format("change {}: {}", change, summary));
            work.outcome.objects.push_back(change_object(change, summary));
        }
        guard_all(work.store);
        work.reverses = number;
        work.outcome.summary = fmt::format("roll back to {}", number);
    };
    return impl_->mutate_after_backup("rollback", deed);
}

namespace {

/// The newest change that deleted a flow of that name or key and is not undone.
std::int64_t deletion_of(Work& work, std::string const& name)
{
    for (Statement row{
             work.store, "SELECT number, summary FROM change WHERE action = 'delete' AND undone_by IS NULL "
                         "ORDER BY number DESC"};
         row.step();) {
        auto const flows = deleted_flows(work.store, row.number(0));
        bool const meant = std::any_of(flows.begin(), flows.end(), [&](DeletedFlow const& flow) {
            return flow.key == name || folded(flow.name) == folded(name);
        });
        if (meant && flows.size() > 1)
            throw Error{
                Code::conflict, "change",
                fmt::format("change {} deleted more than \"{}\": {}", row.number(0), name, row.text(1))}
                .advise(fmt::format("cf undo {}", row.number(0)));
        if (meant)
            return row.number(0);
    }
    throw Error{Code::not_found, "flow", fmt::format("no deleted flow named \"{}\" in the log", name)}.advise(
        "cf log");
}

}

Outcome Workspace::restore_flow(std::string const& name)
{
    return impl_->mutate("restore", [&](Work& work) { undo_change(work, deletion_of(work, name)); });
}

}
