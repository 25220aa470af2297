#pragma once

#include "model/number.h"

namespace callflow {

enum class Strategy { round_robin, ring_all, random, fewest_calls, longest_idle };
template <> struct Choices<Strategy> {
    static constexpr std::array<std::string_view, 5> words{
        "round_robin", "ring_all", "random", "fewest_calls", "longest_idle"};
};

/// A member of a queue and how long it rings at a time.
struct QueueMember {
    Destination to;
    Duration duration{15_s};
};

/// Callers wait, and members are rung, until one answers.
struct Queue {
    static constexpr std::string_view word = "queue";
    static constexpr std::string_view label = "Queue";
    static constexpr std::string_view help = "Callers wait while members are rung, round after round";
    static constexpr std::array<ExitInfo, 3> exits{{
        {"timeout", "The caller waited too long"},
        {"full", "As many callers as max_waiting wait already"},
        {"empty", "No member is there, and join_empty is off"},
    }};

    Strategy strategy = Strategy::round_robin;
    Duration timeout{5_min};
    std::vector<QueueMember> destinations;
    Duration wrap_up{0_s};
    std::int64_t max_waiting = 0;
    bool join_empty = true;
    bool announce_position = false;
    AudioSource music_on_hold;
    AudioSource ringback;
    CallerName caller_name;
};

template <> struct Fields<QueueMember> {
    static constexpr Notation notation = Notation::pairs;
    static constexpr auto all = std::tuple{
        field("to", &QueueMember::to, "Who rings: ana, ana/mobile, @sales, +14165550101").required(),
        field("for", &QueueMember::duration, "How long it rings at a time").range(5_s, 300_s),
    };
};

template <> struct Fields<Queue> {
    static constexpr auto all = std::tuple{
        field("strategy", &Queue::strategy, "In which order members are rung"),
        field("timeout", &Queue::timeout, "How long a caller waits").range(5_s, 60_min),
        field("destinations", &Queue::destinations, "Its members: ana, or ana,for=20s")
            .required()
            .singular("destination"),
        field("wrap_up", &Queue::wrap_up, "Rest of a member after a call").range(0_s, 60_min),
        field("max_waiting", &Queue::max_waiting, "Callers that may wait; 0 is no limit").range(0, 9999),
        field("join_empty", &Queue::join_empty, "Let callers wait while no member is there"),
        field("announce_position", &Queue::announce_position, "Tell callers their place"),
        field("music_on_hold", &Queue::music_on_hold, "Played to waiting callers"),
        field("ringback", &Queue::ringback, "Played while a member rings"),
        field("caller_name", &Queue::caller_name, "Rewrites the caller's name: '^(.*)$=Support \\1'"),
    };
};

}
