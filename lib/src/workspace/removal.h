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

/// The steps of it: Error{refused} for the default flow and protected ones.
void require_deletable(Work& work, Found const& flow);
/// Error{refused} for phone numbers that would lead nowhere.
[[noreturn]] void refuse_numbers(Found const& flow, std::vector<std::string> const& numbers);
/// Takes all rows of a flow away; its phone numbers lead nowhere then.
void erase_flow(Work& work, std::int64_t flow);

/// Rows that are part of a thing, which is no flow, and may point at its like.
void erase_parts(Work& work, Noun noun, std::int64_t id);
/// The row of a thing, which is no flow, its parts and its claims.
void erase_item(Work& work, Noun noun, std::int64_t id);

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
