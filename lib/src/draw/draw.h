#pragma once

#include "model/thing.h"

#include <callflow/finding.h>
#include <callflow/graph.h>

#include <span>
#include <string>
#include <string_view>

namespace callflow {

/// What is drawn: a flow of a sorted state, what is wrong with it, and the path of a call through it.
/// Findings of other things and steps in modules that are not there are left out.
struct Drawing {
    State const& state;
    std::string_view flow; ///< key of a flow of the state
    std::span<Finding const> findings = {};
    std::span<PathStep const> path = {};
};

/// Lines for a terminal: each number, what its calls enter, and all that comes after that. A module is told
/// once, as near to its number as it can be; later mentions refer to that line.
std::string draw_text(Drawing const& drawing);

/// Graphviz's language, graphviz.org/doc/info/lang.html; drawn by `dot`.
std::string draw_dot(Drawing const& drawing);

/// A Mermaid flowchart, mermaid.js.org/syntax/flowchart.html.
std::string draw_mermaid(Drawing const& drawing);

}
