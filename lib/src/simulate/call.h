#pragma once

#include "model/call_words.h"
#include "simulate/dialplan.h"

namespace callflow {

/// What a phone does in a call.
struct Habit {
    enum class Does : std::uint8_t { nothing, answers, is_busy, rejects, is_unreachable };
    Does does = Does::nothing;
    bool confirms = true;
    Milliseconds after = 0;
};

/// A queue before the call.
struct QueuePast {
    std::vector<Index32> answered; ///< places of members in the list, oldest first
    std::int64_t waiting = 0;
};

/// A call to the numbers of one dialplan, ready to be walked.
struct Call {
    std::string to;
    Index32 station = -1;                    ///< where it enters; -1: nowhere
    CallerName const* caller_name = nullptr; ///< rule of the number
    std::string from;
    std::string from_name;
    std::vector<std::string> from_forms; ///< the caller's number as blocklists compare it
    bool withheld = false;
    bool has_time = false;
    std::int64_t at = 0; ///< seconds since 1970 UTC
    std::vector<std::string> press;
    std::vector<Habit> phones; ///< one a phone of the dialplan
    std::optional<Milliseconds> hang_up;
    std::vector<Index32> sides;          ///< one a station: the way that the call makes it take, or -1
    std::map<Index32, QueuePast> queues; ///< by station
    std::vector<std::string> warnings;   ///< about its time
};

/// The call of these words; what is wrong with them is reported with their paths: E01, E02, E03, E09, E12.
Call make_call(CallWords const& words, Dialplan const& dialplan, Findings& findings);

/// Whether a caller's number says that it is withheld: empty, anonymous, restricted, unavailable, unknown.
bool is_withheld(std::string_view number);

/// A number as blocklists compare it when they normalize: without separators and without `+` or `00`; then,
/// with a region, its E.164 form where it has one, in the same way.
std::vector<std::string> normal_forms(std::string_view number, std::string const& region);

}
