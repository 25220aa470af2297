#pragma once

#include "../yaml_plugin/yaml.h"
#include "read_aliases.h"

namespace callflow {

/// Why reading ended early, see yaml_plugin/source.h.
constexpr char const* crowd_sentence = "too much follows here in one piece: shorten the text, or write what "
                                       "stands in brackets over lines or as JSON";

/// The tag of the event is none, or one of YAML's own that fits its shape.
bool has_fitting_tag(callflow_yaml_event const& event);
bool is_null_tag(std::string_view tag);
std::string tag_sentence(std::string_view tag);

/// Whether yaml-cpp's reason is that an alias names no anchor; it does not say which.
bool is_unknown_alias(std::string_view reason);

/// yaml-cpp's reason as a sentence with the way out.
std::string syntax_sentence(std::string_view reason);

/// Where the blanks that `line` begins with hold a tab; npos if they hold none.
std::size_t tab_in_indentation(std::string_view line);

/// Whether `key`, which goes on to where its value should stand, is followed by a colon: yaml-cpp lets the
/// last key of a text lack it. Answers true in doubt.
bool has_colon(std::string_view key);

/// Whether the quotes that `rest` begins with, behind the properties of its node, are closed: yaml-cpp lets
/// the last line of a text break off inside them. Answers true for what is not in quotes.
bool is_closed(std::string_view rest);

/// Whether `rest` begins with a `~` or `null` or the properties of such a node, not with something else that
/// follows an absent value.
bool is_null_written(std::string_view rest);

/// `a` of a text that begins with `*a`.
std::string_view name_of_alias(std::string_view rest);

}
