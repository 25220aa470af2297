#pragma once

#include "environment.h"
#include "globals.h"

#include <string>
#include <vector>

namespace cf {

/// Where the store is and which flow is worked in, and who says so.
struct Places {
    std::string store;
    bool store_named = false; ///< by --store, CF_STORE or a .cf.yaml
    std::string store_source;
    std::string flow;        ///< operand; empty: the stored choice counts
    std::string flow_source; ///< `--flow`, `CF_FLOW`, or the path of a .cf.yaml
    std::vector<std::string> warnings;
};

/// Flag, then variable, then the nearest `.cf.yaml` of this directory and its parents, up to the home
/// directory or the border of the file system; one that somebody else owns is ignored with a warning.
/// Error{store, place} when nothing names a store and there is no home.
Places find_places(Globals const& globals, Environment const& environment);

/// Path of the `.cf.yaml` that `cf flow switch --here` writes.
std::string here_path();
/// Sets `flow:` in it, keeping a `store:` that is there.
void write_here(std::string const& flow);

}
