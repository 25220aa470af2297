#include "workspace/history.h"

#include "store/guards.h"
#include "store/reversal.h"
#include "workspace/impl.h"
#include "workspace/undone.h"

#include <fmt/format.h>

namespace callflow {

void note_numbers(Work& work, Replayed const& replayed)
{
    for (auto const& number : replayed.numbers) {
        work.outcome.notes.push_back(
            fmt::format("number {} was routed elsewhere meanwhile and stays there", number));
    }
}

std::string summary_of(Work& work, std::int64_t number)
{
    Statement row{work.store, "SELECT summary FROM change WHERE number = ?", number};
    return row.step() ? row.text(0) : std::string{};
}

std::int64_t next_number(Work& work)
{
    Statement row{work.store, "SELECT seq + 1 FROM sqlite_sequence WHERE name = 'change'"};
    return row.step() ? row.number(0) : 1;
}

namespace {

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
    if (row.null(0)) {
        throw Error{Code::not_found, "change", "there is nothing to undo"}.advise("cf log");
    }
    return row.number(0);
}

/// The change that was undone last, as long as nothing else was changed since.
std::int64_t newest_redoable(Work& work)
{
    Statement row{
        work.store, "SELECT number FROM change WHERE undone_by IS NOT NULL AND undone_by >"
                    " (SELECT ifnull(max(number), 0) FROM change WHERE reverses IS NULL)"
                    " ORDER BY undone_by DESC, number LIMIT 1"};
    if (!row.step()) {
        throw Error{Code::not_found, "change", "there is nothing to redo"}.advise("cf log");
    }
    return row.number(0);
}

void require_undoable(Work& work, std::int64_t number)
{
    Statement row{work.store, "SELECT undone_by, reverses, action FROM change WHERE number = ?", number};
    if (!row.step()) {
        throw Error{Code::not_found, "change", fmt::format("there is no change {}", number)}.advise("cf log");
    }
    if (!row.null(0)) {
        throw Error{
            Code::conflict, "change",
            fmt::format("change {} is undone already, by change {}", number, row.number(0))}
            .advise("cf redo");
    }
    if (!row.null(1) && row.text(2) != "rollback") {
        throw Error{
            Code::conflict, "change",
            fmt::format("change {} is itself an undo, of change {}", number, row.number(1))}
            .advise("cf redo");
    }
}

/// What `cf undo NUMBER` takes back: of a redo, the change that it did again.
std::int64_t undo_target(Work& work, std::int64_t number)
{
    Statement row{work.store, "SELECT reverses FROM change WHERE number = ? AND action = 'redo'", number};
    return row.step() ? row.number(0) : number;
}

}

Object change_object(std::int64_t number, std::string summary)
{
    return {"change", number, std::to_string(number), std::move(summary)};
}

void undo_change(Work& work, std::int64_t number)
{
    require_undoable(work, number);
    bool const rollback = is_rollback(work, number);
    if (rollback) {
        require_marks_of(work, number, number, "undone");
    }
    work.reverses = number;
    note_numbers(work, apply_inverse(work.store, number, work.writing));
    if (rollback) {
        remark(work, "undo", number);
    } else {
        mark(work, number, next_number(work));
    }
    guard_all(work.store);
    auto const summary = summary_of(work, number);
    work.did(change_object(number, summary), fmt::format("undo {}: {}", number, summary));
}

Outcome Workspace::undo(std::optional<std::int64_t> number)
{
    return impl_->mutate("undo", [&](Work& work) {
        undo_change(work, number ? undo_target(work, *number) : newest_undoable(work));
    });
}

Outcome Workspace::redo()
{
    return impl_->mutate("redo", [&](Work& work) {
        auto const target = newest_redoable(work);
        bool const rollback = is_rollback(work, target);
        if (rollback) {
            require_marks_of(work, target, target - 1, "redone");
        }
        work.reverses = target;
        note_numbers(work, apply_again(work.store, target, work.writing));
        if (rollback) {
            remark(work, "redo", target);
        } else {
            mark(work, target, std::nullopt);
        }
        guard_all(work.store);
        auto const summary = summary_of(work, target);
        work.did(change_object(target, summary), fmt::format("redo {}: {}", target, summary));
    });
}

}
