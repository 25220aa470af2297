#pragma once

#include <callflow/finding.h>
#include <callflow/text.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// A file of call records: Asterisk's `Master.csv`, or an SQLite file as lib/src/calls/record.h describes it.
struct CallFile {
    std::string name;
    std::optional<std::string> text = {}; ///< what it holds; without it the file of that name is read
};

/// Which calls.
struct CallFilter {
    std::string flow = {};  ///< key or name of a flow, also of one that is gone; empty: of all
    std::string since = {}; ///< first day, `2026-03-02`, or time, `2026-03-02T10:00`; empty: from the first
    std::string until = {}; ///< last day, which counts as a whole, or the time before which they came
    std::string zone = {};  ///< whose days and hours are meant; empty: the flow's, else the store's
};

/// What became of some calls. Waits and talks are milliseconds by nearest rank, nothing without a call.
struct CallTally {
    std::string key; ///< of the flow, module or user; the number, the hour `09`, the weekday `mon`; or empty
    std::int64_t offered = 0; ///< all of them
    std::int64_t answered = 0;
    std::int64_t missed = 0;
    std::int64_t abandoned = 0;
    std::int64_t voicemail = 0;
    std::int64_t other = 0;
    std::optional<std::int64_t> wait_median = {};
    std::optional<std::int64_t> wait_95 = {};
    std::optional<std::int64_t> talk_median = {}; ///< of those that were answered
    std::optional<std::int64_t> talk_95 = {};
    /// Hour of the day, 0 to 23, in which most came, the first of equals; nothing without a call.
    std::optional<int> busiest_hour = {};
};

/// The words by which calls are told apart in statistics.
constexpr std::array<std::string_view, 6> call_groups = {"flow", "number", "module",
                                                         "user", "hour",   "weekday"};

/// Calls in groups: hours and weekdays in their order, all else by the number of calls.
struct CallStats {
    std::string by;
    std::string flow; ///< key; empty: all
    std::optional<Instant> since;
    std::optional<Instant> until; ///< before which they came
    std::string timezone;
    CallTally total;
    std::vector<CallTally> groups;
};

}
