#pragma once

#include <callflow/workspace.h>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cf {

class Session;

/// Whether fields are given to something new or something that has values already.
enum class Giving { create, set };

/// Adds the flags of `fields`: `--word VALUE`, `--word` and `--no-word` for booleans, a repeatable
/// `--singular` for lists; to set also `--add-singular`, `--remove-singular` and `--unset FIELD`. What is
/// typed goes to `edits`.
void declare_fields(
    CLI::App& app, std::vector<callflow::FieldInfo> const& fields, Giving giving,
    std::vector<callflow::Edit>& edits);

/// Reads passwords given as `-` from standard input. Error{usage, password} for one typed on the command
/// line.
void take_secrets(
    Session& session, std::vector<callflow::FieldInfo> const& fields, std::vector<callflow::Edit>& edits);

/// `max_length` is `max-length`.
std::string flag_word(std::string_view word);

/// `a,b` as its parts, trimmed.
std::vector<std::string> split_commas(std::string_view text);

}
