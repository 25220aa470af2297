#pragma once

#include "store/uses.h"
#include "workspace/work.h"

namespace callflow {

/// Deletes things; what uses them is refused, or cleared with `how.cascade`. Losses and numbers go into the
/// outcome.
void remove_items(Work& work, std::vector<Found> const& items, Removal const& how);

/// What goes with a flow: names and counts, one line a sort of thing.
std::vector<std::string> losses_of_flow(Work& work, Found const& flow);
void remove_flow(Work& work, Found const& flow, Removal const& how);

/// Error{refused} with all uses and the way out.
[[noreturn]] void refuse_uses(Work& work, Found const& item, std::vector<Use> const& uses);

/// After `item` was taken out of these: Error{refused} that names the module or playlist that would be left
/// broken.
void require_still_whole(Work& work, Found const& item, std::vector<Use> const& uses);

/// `1 tab`, `2 tabs`.
std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// `a, b, c`; beyond ten the rest is counted.
std::string some_of(std::vector<std::string> const& names);

/// First column of every row.
std::vector<std::string> texts_of(Connection& store, char const* sql, std::int64_t id);

}
