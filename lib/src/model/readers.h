#pragma once

#include "model/describe.h"

#include <map>
#include <optional>
#include <span>
#include <string>

/// What the codecs share and no template needs to know: values to plain types, with findings.
namespace callflow {

using Words = std::span<std::string_view const>;

std::string read_text(Type type, Value const& value, Limits const& limits, Findings& findings);
std::string read_reference(Noun noun, Value const& value, Findings& findings);
bool read_boolean(Value const& value, Findings& findings);
std::int64_t read_integer(Value const& value, Limits const& limits, Findings& findings);
std::int64_t read_duration(Value const& value, Limits const& limits, Findings& findings);
/// `env:NAME`, `file:PATH` or the secret itself; documents may write the former two as maps of one key.
std::string read_secret(Value const& value, Findings& findings);
Value write_secret(std::string const& text);
/// The index of a word in `words`, `-` and `_` alike; 0, reported, if it is none of them.
std::size_t read_choice(Value const& value, Words words, Findings& findings);

void describe_bounds(FieldInfo& info, Limits const& limits, std::string (*format)(std::int64_t));

/// `nothing`, `a text`, `a list`, `a map`.
std::string_view shape_of(Value const& value);

/// The map that a structure's value means: itself, or what its notation makes of a text. None, reported, if
/// neither.
Value structure_of(
    Value const& value, Notation notation, std::vector<FieldInfo> const& parts, Findings& findings);
/// The structure that a key and its value mean in a list which documents write as a map.
Value entry_of(std::string const& key, Value const& value, std::vector<FieldInfo> const& parts);
/// Without the optional parts that have their default.
Value without_defaults(Value map, std::vector<FieldInfo> const& parts);

/// Knows elements of a list by their text, of a structure by that of its first part.
class Repeats {
public:
    /// The number, from 0, of the first element seen that is the same; nothing if this is the first.
    std::optional<std::size_t> see(std::string element);

private:
    std::map<std::string, std::size_t> seen_;
    std::size_t count_ = 0;
};

/// E14 for an element that stands there twice; `instead` is how to write both as one, empty if that cannot
/// be.
void report_repeat(std::string const& element, std::string const& instead, Findings& findings);

}
