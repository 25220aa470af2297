#pragma once

#include <callflow/export.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// The candidates that a mistyped `word` most likely meant, best first, at most three: the same ignoring
/// case, a prefix, or a Damerau-Levenshtein distance of at most a third of its length, of a path such as
/// `Europe/Paris` of its last part's (at least 1), with at least one character in common. For "did you mean"
/// only.
CALLFLOW_API std::vector<std::string>
nearest(std::string_view word, std::vector<std::string> const& candidates);

/// Terminal cells that UTF-8 text takes; wide and combining characters by Unicode's width. Invalid bytes take
/// one.
CALLFLOW_API std::size_t cell_width(std::string_view text);

/// The longest beginning of `text` that takes at most `cells` cells, ended by `…` when something was cut.
CALLFLOW_API std::string cut_to_cells(std::string_view text, std::size_t cells);

/// `text` with every control character (C0, DEL, C1, bidirectional overrides) and invalid byte as U+FFFD,
/// line breaks and tabs too unless `keep_lines`; what reaches a terminal passes here.
CALLFLOW_API std::string printable(std::string_view text, bool keep_lines = false);

/// `word` as one word of a shell: as it is when it holds only ASCII letters, digits and `-_=+.,:/@%`, else in
/// single quotes; with control characters or invalid bytes in `$'...'` with these escaped, so that it stays
/// on one line.
CALLFLOW_API std::string shell_quoted(std::string_view word);

/// Whether the bytes are UTF-8 (no surrogates, no overlong forms).
CALLFLOW_API bool is_utf8(std::string_view text);

/// Milliseconds of `500ms`, `5s`, `2m`, `1h30m`; a bare number is seconds. Error{usage, duration} for
/// anything else.
CALLFLOW_API std::int64_t parse_duration(std::string_view text);
/// The canonical form: `0s`, `500ms`, `1m30s`, `1h`.
CALLFLOW_API std::string format_duration(std::int64_t milliseconds);

/// An instant: microseconds since 1970-01-01 UTC.
using Instant = std::int64_t;

/// RFC 3339, `2026-03-02T10:00:00Z`; a zone is required. Error{usage, time} for anything else.
CALLFLOW_API Instant parse_instant(std::string_view text);

/// When a call comes, and what is to be said of it.
struct CallTime {
    Instant instant = 0;
    std::string warning; ///< empty unless the local clock jumps over the time, or shows it twice
};
/// `2026-03-02T10:00` or `2026-03-02 10:00:30` of the local clock of `zone`, or with `Z` or an offset,
/// `2026-03-02T10:00-05:00`. A time that does not exist is what the clock's jump makes of it, 02:30 mostly
/// 03:30; of one that exists twice it is the first. Error{usage, time} for anything else, Error{usage, zone}
/// for an unknown zone.
CALLFLOW_API CallTime parse_call_time(std::string_view text, std::string const& zone);

/// RFC 3339 UTC to the second.
CALLFLOW_API std::string format_instant(Instant instant);
/// Local time in a tzdata zone, `2026-03-02 10:00:00 EST`. Error{usage, zone} for an unknown zone.
CALLFLOW_API std::string format_instant_in(Instant instant, std::string const& zone);
/// `just now`, `5 minutes ago`, `3 days ago`, `in 2 hours`.
CALLFLOW_API std::string relative_time(Instant instant, Instant now);

/// Whether tzdata lists a zone of exactly that name; no path, no offset.
CALLFLOW_API bool is_zone(std::string_view name);
/// All names that tzdata lists, sorted.
CALLFLOW_API std::vector<std::string> zone_names();

}
