#pragma once

#include <callflow/workspace.h>

#include <string>
#include <vector>

namespace cf {

/// Something with fields that can be explained: a noun, a kind of module, or what a command shows.
struct Subject {
    std::string word;
    std::string_view help;
    callflow::KindInfo const* kind = nullptr;
    std::vector<callflow::FieldInfo const*> fields; ///< those that can be set, then those that are only shown
};

/// By its word, with `_`; without fields if there is none of that word.
Subject find_subject(std::string const& word);
std::vector<std::string> subject_words();

/// By its word, or the word of one element; nullptr if there is none.
callflow::FieldInfo const*
find_field(std::vector<callflow::FieldInfo const*> const& fields, std::string const& word);
/// A string of keys is the exit `option`; nullptr if the kind lacks it.
callflow::ExitInfo const* find_exit(callflow::KindInfo const* kind, std::string const& word);

std::vector<callflow::FieldInfo const*> pointers_to(std::vector<callflow::FieldInfo> const& fields);

/// The commands and flags that give a field of `subject` its value.
std::vector<std::string> flags_setting(Subject const& subject, callflow::FieldInfo const& field);

}
