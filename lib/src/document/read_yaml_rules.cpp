#include "read_yaml_rules.h"

#include "../text/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {
namespace {

constexpr std::string_view core = "tag:yaml.org,2002:";

struct Tag {
    std::string_view name;
    callflow_yaml_kind kind;
};

constexpr std::array<Tag, 7> core_tags{{
    {"str", callflow_yaml_text},
    {"int", callflow_yaml_text},
    {"float", callflow_yaml_text},
    {"bool", callflow_yaml_text},
    {"null", callflow_yaml_text},
    {"seq", callflow_yaml_list},
    {"map", callflow_yaml_map},
}};

struct Syntax {
    std::string_view reason;
    std::string_view sentence;
};

constexpr std::array<Syntax, 17> syntax{{
    {"end of map not found",
     "this does not go on with the map around it: check the indentation, and quote text after a quoted text"},
    {"end of map flow not found", "a } or a comma is missing here, or a quote before it"},
    {"end of sequence not found", "this does not go on with the list around it: check the indentation"},
    {"end of sequence flow not found", "a ] or a comma is missing here, or a quote before it"},
    {"illegal map value", "a colon that follows no key: put a text with a colon in quotes"},
    {"illegal map key", "no key can stand here: check the indentation"},
    {"illegal block entry", "no dash can stand here: begin the list on a line of its own"},
    {"illegal flow end", "a closing bracket that nothing opened: remove it"},
    {"illegal EOF in scalar", "the text ends inside quotes: close them"},
    {"illegal document indicator in scalar", "--- or ... inside quotes: close them before it"},
    {"illegal tab when looking for indentation", "a tab in the indentation: use spaces"},
    {"unknown token", "no value can begin with this character: put the text in quotes"},
    {"aliases can't have any content, *including* tags",
     "an alias has no anchor or tag of its own: remove it"},
    {"invalid unicode", "an escape that names no character: write the character itself"},
    {"unknown escape character", "no escape begins like this: write \\\\ for a backslash, or single quotes"},
    {"bad character found while scanning hex number",
     "an escape with other than hexadecimal digits: correct it"},
    {"cannot set zero indentation for a block scalar", "a block of text is indented by at least 1"},
}};

}

bool has_fitting_tag(callflow_yaml_event const& event)
{
    std::string_view const tag = event.tag;
    if (tag == "?" || tag == "!") {
        return true;
    }
    if (tag.substr(0, core.size()) != core) {
        return false;
    }
    std::string_view const text{event.text, event.size};
    auto const fits = [&](Tag const& one) {
        return one.name == tag.substr(core.size()) && one.kind == event.kind;
    };
    auto const is_null = text.empty() || text == "~" || text == "null";
    return std::any_of(core_tags.begin(), core_tags.end(), fits) && (!is_null_tag(tag) || is_null);
}

bool is_null_tag(std::string_view tag)
{
    return tag.substr(0, core.size()) == core && tag.substr(core.size()) == "null";
}

std::string tag_sentence(std::string_view tag)
{
    auto const written =
        tag.substr(0, core.size()) == core ? fmt::format("!!{}", tag.substr(core.size())) : std::string{tag};
    return fmt::format("tag \"{}\" does not belong here: remove it", quotable(written));
}

bool is_unknown_alias(std::string_view reason)
{
    constexpr std::string_view unknown = "the referenced anchor is not defined";
    return reason.substr(0, unknown.size()) == unknown;
}

std::string syntax_sentence(std::string_view reason)
{
    auto const begins = [=](Syntax const& one) { return reason.substr(0, one.reason.size()) == one.reason; };
    auto const* const known = std::find_if(syntax.begin(), syntax.end(), begins);
    return std::string{known == syntax.end() ? reason : known->sentence};
}

std::size_t tab_in_indentation(std::string_view line)
{
    return line.substr(0, line.find_first_not_of(" \t")).find('\t');
}

bool has_colon(std::string_view key)
{
    if (key.substr(0, 1) != "\"" && key.substr(0, 1) != "'") {
        key = key.substr(0, key.find(" #"));
    }
    for (auto at = key.find(':'); at != std::string_view::npos; at = key.find(':', at + 1)) {
        if (at + 1 == key.size() || std::string_view{" \t\r\n"}.find(key[at + 1]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool is_closed(std::string_view rest)
{
    while (rest.substr(0, 1) == "&" || rest.substr(0, 1) == "!") {
        rest.remove_prefix(std::min(rest.find_first_of(" \t\r\n"), rest.size()));
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    }
    auto const quote = rest.substr(0, 1);
    if (quote != "\"" && quote != "'") {
        return true;
    }
    // In either kind of quotes one character takes the next for itself.
    auto const single = quote == "'";
    auto const special = single ? std::string_view{"'"} : std::string_view{"\"\\"};
    auto const escapes = [&](std::size_t at) {
        return single ? rest.substr(at, 2) == "''" : rest.substr(at, 1) == "\\";
    };
    auto at = rest.find_first_of(special, 1);
    while (at != std::string_view::npos && escapes(at)) {
        at = rest.find_first_of(special, at + 2);
    }
    return at != std::string_view::npos;
}

bool is_null_written(std::string_view rest)
{
    auto const first = rest.substr(0, 1);
    return first == "~" || first == "&" || first == "!" || rest.substr(0, 4) == "null" ||
           rest.substr(0, 4) == "Null" || rest.substr(0, 4) == "NULL";
}

std::string_view name_of_alias(std::string_view rest)
{
    auto const name = rest.substr(1);
    return name.substr(0, name.find_first_of(" \t\r\n,:[]{}"));
}

}
