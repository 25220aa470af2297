#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/explore.h>

#include <vector>

namespace cf {

/// All that can become of a call, for people: a tree in which each module stands once, as near to the start
/// as it can be, and the ends that are possible.
void write_call_tree(Output& out, callflow::Exploration const& tree);

/// The fields of a tree, and its values.
std::vector<callflow::FieldInfo> const& call_tree_fields();
callflow::Value call_tree_value(callflow::Exploration const& tree);

}
