#pragma once

#include <string>
#include <vector>

namespace callflow {

class Documents;

/// One step of a call: the key of the module it entered, and the exit it took there; empty where it ended
/// inside.
struct PathStep {
    std::string module;
    std::string exit;
};

/// As what a flow is drawn: a tree of lines for a terminal, Graphviz's language, its picture, a Mermaid
/// flowchart.
enum class GraphForm { text, dot, svg, mermaid };

/// A flow to draw.
struct GraphRequest {
    std::string flow = {}; ///< operand; empty: the current flow; of documents the only or default one
    GraphForm form = GraphForm::text;
    std::vector<PathStep> path = {}; ///< of a call, in order; shown in the drawing
    /// What these would make of the store is drawn, if any.
    Documents const* documents = nullptr;
};

}
