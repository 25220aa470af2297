#pragma once

#include "kinds/kind.h"
#include "simulate/event.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace callflow {

/// What modules do in a call, kind by kind: their fields with every reference as an index into the dialplan;
/// -1 is none. The ways of a station are those of its kind, in the catalogue's order, then its options.
using Index32 = std::int32_t;

constexpr std::size_t at(Index32 index)
{
    return static_cast<std::size_t>(index);
}
template <class T> T const& at(std::vector<T> const& all, Index32 index)
{
    return all[at(index)];
}

/// One destination on a timeline, in milliseconds.
struct Leg {
    Index32 destination = -1;
    Milliseconds after = 0;
    Milliseconds duration = 0;
    Index32 place = 0;   ///< in the list
    bool beyond = false; ///< as many ring already as may
};

struct RingGroupAct {
    std::vector<Leg> legs; ///< by `after`, then the list
    CallerName caller_name;
};

/// Keys that a menu takes, and the way of the station that they stand for.
struct Option {
    std::string keys;
    Index32 way = -1;
    Index32 target = -1; ///< of an extension; the station it leads to
    bool extension = false;
};

struct VoiceMenuAct {
    static constexpr Index32 on_timeout = 0; ///< its ways; those of options follow
    static constexpr Index32 on_invalid = 1;

    Index32 audio = -1;
    Index32 invalid_audio = -1;
    Milliseconds timeout = 0;
    Milliseconds inter_digit = 0;
    std::int64_t playbacks = 1;
    std::vector<Option> options; ///< by keys, each once
};

struct AudioPlaybackAct {
    Index32 audio = -1;
    bool answer = true;
};

struct ConferenceAct {
    static constexpr int tries = 3;
    static constexpr Milliseconds wait_for_key = 5_s;
    static constexpr std::string_view question = "say: Please enter the PIN.";

    std::string pin;
    Index32 asks = -1; ///< the question as a sound
};

struct VoicemailAct {
    Index32 audio = -1;
    Milliseconds max_length = 0;
};

struct FaxAct {
    Milliseconds max_length = 0;
};

struct CallRecorderAct {
    Index32 announcement = -1;
};

struct CallerRouterAct {
    bool prefix = true;
    Route default_route = Route::disallow;
    std::map<std::string, Route, std::less<>> rules;
    std::size_t longest = 0; ///< characters of the longest rule
};

struct BlocklistAct {
    bool block_empty = false;
    bool block_letters = false;
    bool normalize = true;
    std::unordered_set<std::string> numbers;    ///< as they are written
    std::unordered_set<std::string> normalized; ///< digits alone, and in full
    Index32 play = -1;
};

struct QueueAct {
    static constexpr Index32 on_timeout = 0; ///< its ways
    static constexpr Index32 on_full = 1;
    static constexpr Index32 on_empty = 2;

    Strategy strategy = Strategy::round_robin;
    std::vector<Leg> members; ///< in the list's order
    Milliseconds timeout = 0;
    std::int64_t max_waiting = 0;
    bool join_empty = true;
    CallerName caller_name;
};

struct TimeRouterAct {
    Index32 opening = -1;
};

struct NotificationAct {};

struct CallForwardAct {
    /// Whoever answers is asked twice for a 1, with three seconds after the question.
    static constexpr int tries = 2;
    static constexpr Milliseconds wait_for_key = 3_s;
    static constexpr std::string_view question = "say: Press 1 to take this call.";

    Leg leg;
    bool confirm = false;
    Index32 asks = -1; ///< the question as a sound

    /// How long whoever does not confirm is asked, by the length of the question.
    static constexpr Milliseconds asking(Milliseconds length) { return tries * (length + wait_for_key); }
};

struct SwitchAct {
    SwitchState state = SwitchState::on;
};

struct SplitAct {
    std::int64_t percent = 50;
};

struct HangUpAct {
    Cause cause = Cause::normal;
    Index32 play = -1;
};

using Act = std::variant<
    RingGroupAct, VoiceMenuAct, AudioPlaybackAct, ConferenceAct, VoicemailAct, FaxAct, CallRecorderAct,
    CallerRouterAct, BlocklistAct, QueueAct, TimeRouterAct, NotificationAct, CallForwardAct, SwitchAct,
    SplitAct, HangUpAct>;

}
