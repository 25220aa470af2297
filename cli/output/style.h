#pragma once

#include <callflow/text.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cf {

enum class Format { table, json, yaml, csv, tsv };

/// `table`, `json`, ...; nothing for any other word.
std::optional<Format> format_of(std::string_view word);

/// How one stream is written; a terminal changes the layout, never the content.
struct Style {
    Format format = Format::tsv;
    bool terminal = false;    ///< the stream is one: control characters are replaced, tables are cut
    std::size_t columns = 80; ///< cells of a line of the terminal
    bool colour = false;
    bool header = false;     ///< TSV lists begin with their words; tables and CSV always do
    bool null_ended = false; ///< records of TSV and of `quiet` end with NUL instead of a line break
    bool hints = true;       ///< the conversation says what to type next
    bool quiet = false;      ///< only keys on stdout, only errors on stderr
    std::string zone;        ///< tables give times in this zone; empty: relative on a terminal, else UTC
    callflow::Instant now = 0;
};

/// What decides about colour; an unset variable is empty.
struct ColourWish {
    std::string_view choice; ///< of --color: `always`, `never`, else `auto`
    std::string_view no_color;
    std::string_view clicolor_force;
    std::string_view term;
};

/// --color, then NO_COLOR (no-color.org), then CLICOLOR_FORCE (not `0`), then whether a capable terminal
/// reads it.
bool wants_colour(ColourWish const& wish, bool terminal);

bool is_terminal(int descriptor);

/// Cells of a line: the terminal's own answer, else `columns` (of the environment), else 80.
std::size_t terminal_columns(int descriptor, std::string_view columns);

}
