#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

// Names are data, whatever they hold: each form has its own way to say so. Texts hold no control characters
// but line breaks; see printable().

/// A text as an id or an attribute of Graphviz, in quotes: of backslashes, entities and line breaks it would
/// make something else. Different texts are different ids.
std::string dot_quoted(std::string_view text);

/// A text within a label of html_lines.
std::string html_text(std::string_view text);

/// A label of Graphviz of lines in its HTML, with its brackets.
std::string html_lines(std::vector<std::string> const& lines);

/// A label of Mermaid of lines of text, in quotes: all ASCII that could mean something is written by its
/// number.
std::string mermaid_lines(std::vector<std::string> const& lines);

/// A text as a scalar of YAML in double quotes.
std::string yaml_text(std::string_view text);

}
