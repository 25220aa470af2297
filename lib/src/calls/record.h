#pragma once

#include <callflow/text.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace callflow {

/// What can become of a call: a user answered it; nobody did; the caller hung up before; the mailbox took it;
/// it could not be connected; it ended otherwise, as a conference, a fax or an announcement does.
constexpr std::array<std::string_view, 6> call_results = {"answered",  "missed", "abandoned",
                                                          "voicemail", "failed", "other"};

/// The records that the engine keeps of its calls for us: a table of an SQLite file, filled by Asterisk's
/// cdr_sqlite3_custom, a row a call. All columns are text that may be empty:
///   flow      key of the flow that the call was in last
///   number    what was called: E.164 with its +, or the digits of an extension
///   path      keys of the modules that it entered, in order, by commas; it ended at the last
///   result    one of call_results; empty: what `answered` tells, answered or abandoned
///   user      key of the user who answered
///   caller    the caller's number; empty: withheld
///   started   seconds since 1970-01-01 UTC with decimals, as CDR(start,u) writes them; must be there
///   answered  the same of the moment when a user answered; empty or 0: nobody did. Not CDR(answer): the
///             engine answers for prompts as well
///   ended     the same of the end, CDR(end,u); must be there
///   uniqueid  CDR(uniqueid), which tells calls apart: rows that share it are of one call, which lasts from
///             the earliest start to the latest end, and of which the row of the best result counts; empty:
///             the row is told apart by all its columns
/// Rows without flow and number are of no call of ours.
constexpr char const* call_record_table = "cf_call";
constexpr std::array<std::string_view, 10> call_record_columns = {
    "flow", "number", "path", "result", "user", "caller", "started", "answered", "ended", "uniqueid"};

/// A call as its record tells it.
struct CallRecord {
    std::string record; ///< what tells it from all others: the engine's unique id, else `#` and a hash
    Instant started = 0;
    std::int64_t wait = 0; ///< milliseconds until it was answered or taken by the mailbox, or ended
    std::optional<std::int64_t> talk; ///< milliseconds from then to the end; nothing if no user answered
    std::string from;
    std::string number;
    std::string flow;      ///< key
    std::string flow_name; ///< stays when the flow goes
    std::string module;
    std::string user;
    std::string path;        ///< by commas
    std::string_view result; ///< one of call_results
};

/// `#` and the SHA-256 of the text.
std::string hash_of_record(std::string_view text);

/// Text that an engine wrote, fit to be kept: what is no UTF-8, and control characters, as U+FFFD.
std::string clean(std::string_view text);

}
