#pragma once

#include <string>

namespace callflow {

/// The SVG that Graphviz's program `dot` draws of its language. Error{failure, graphviz} if it is not
/// installed or cannot draw it.
std::string picture_of(std::string const& dot);

}
