#pragma once

#include "workspace/work.h"

namespace callflow {

/// Whether a change is a rollback: what it takes back is not one change but all after another.
bool is_rollback(Work& work, std::int64_t change);

/// Error{conflict} unless, among the changes before the rollback, those are undone now that were just after
/// change `until`: only then do its rows, taken back or done again, agree with the log. `verb`: undone,
/// redone.
void require_marks_of(Work& work, std::int64_t rollback, std::int64_t until, std::string_view verb);

/// Marks what is undone once the change in the making is recorded: `action` (undo, redo, rollback) of change
/// `reverses`.
void remark(Work& work, std::string const& action, std::int64_t reverses);

}
