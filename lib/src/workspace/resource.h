#pragma once

#include "workspace/item.h"

namespace callflow {

/// Creates a thing in the transaction of `work`; if it is there and `if_not_exists`, only names it.
void create_item(Work& work, Noun noun, Draft const& draft);

/// A word as a flag or a kind is typed: `ring-group`.
std::string dashed(std::string_view word);

/// Error{conflict} of a name or key that another thing has, with `advice` and the command
/// that shows it.
Error taken(Work& work, Found const& found, std::string const& advice = {});

/// Error{conflict} if the name is taken by another thing of that noun and owner.
void require_free_name(
    Work& work, Noun noun, std::string const& name, std::int64_t owner, std::int64_t except = 0);

/// The key that was asked for, if it is free; else one made from the name, with -2, -3 where it is taken.
std::string
free_key(Work& work, Noun noun, std::string const& asked, std::string const& name, std::int64_t owner);

/// Assigns a new user or group to flows, by operand.
void assign_to_flows(Work& work, Noun noun, std::int64_t id, std::vector<std::string> const& flows);

/// The rules between resources that a change of this noun can break; `flow` is the one that the thing is, or
/// is in, or was in.
void guard(Work& work, Noun noun, std::int64_t flow);

}
