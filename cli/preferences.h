#pragma once

#include "environment.h"

#include <callflow/value.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A person's own choices, `cf config`.
struct Preferences {
    std::string output, color, pager, editor, tz, hints;
};

/// One of them: its word and what it may be.
struct Preference {
    std::string_view word;
    std::string Preferences::*member;
    std::string_view help;
    std::vector<std::string_view> choices = {}; ///< empty: any text
};
std::span<Preference const> preference_list();

/// `CF_CONFIG`, else `config.yaml` below `XDG_CONFIG_HOME/cf` or `~/.config/cf`; empty where there is no
/// home.
std::string preferences_path(Environment const& environment);

/// Error{usage, config} for a file that is no map of these words to allowed values; it names the file and
/// line.
Preferences read_preferences(std::string const& path);
/// Creates the file (0600) and its folder (0700) when needed.
void write_preferences(std::string const& path, Preferences const& preferences);

/// Error{usage, config} if `value` is not allowed for `word`, or there is no such word.
Preference const& require_preference(std::string_view word);
void set_preference(Preferences& preferences, std::string_view word, std::string const& value);

}
