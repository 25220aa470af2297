#pragma once

#include "model/codecs.h"

namespace callflow {

/// What a phone does when it is rung: `after:3s`, `busy`, `reject`, `unreachable`.
struct Reply {
    std::string who;
    std::string how;
};

/// The exit that a split or a switch takes in this call; without a module all of them.
struct Chosen {
    Ref<Noun::module> module;
    std::string exit;
};

/// A queue that was called before: who answered, oldest first, and how many wait: `ana,bo,waiting:2`.
struct QueueBefore {
    Ref<Noun::module> queue;
    std::string state;
};

/// A simulated call as `cf simulate` and the tests of documents write it.
struct CallWords {
    std::string to;
    Ref<Noun::flow> flow;
    Ref<Noun::module> module;
    std::string from;
    std::string from_name;
    std::string at;
    std::vector<std::string> press;
    std::vector<Reply> answer;
    std::string hang_up;
    std::vector<Chosen> draw;
    std::vector<Chosen> switches;
    std::vector<QueueBefore> queue_state;
};

template <> struct Fields<Reply> {
    static constexpr Notation notation = Notation::last_equals;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("who", &Reply::who, "A user, user/contact, @group, +E.164 or sip: address").required(),
        field("how", &Reply::how, "after:3s from its own first ring, busy, reject or unreachable").required(),
    };
};

template <> struct Fields<Chosen> {
    static constexpr Notation notation = Notation::first_equals;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("module", &Chosen::module, "A split or a switch; without one all of them"),
        field("exit", &Chosen::exit, "The exit that it takes").required(),
    };
};

template <> struct Fields<QueueBefore> {
    static constexpr Notation notation = Notation::first_equals;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("queue", &QueueBefore::queue, "A queue").required(),
        field("state", &QueueBefore::state, "Who answered, oldest first, and waiting:N"),
    };
};

template <> struct Fields<CallWords> {
    static constexpr auto all = std::tuple{
        field("to", &CallWords::to, "Number that is called: a phone number or an extension"),
        field("flow", &CallWords::flow, "Flow of the extension, or of the module"),
        field("module", &CallWords::module, "Start at this module instead of a number"),
        field("from", &CallWords::from, "The caller's number; without one it is withheld"),
        field("from_name", &CallWords::from_name, "The caller's name"),
        field("at", &CallWords::at, "When: 2026-12-24T19:00 in the flow's zone, with an offset or Z, or now"),
        field("press", &CallWords::press, "Keys at one playback of a menu or PIN prompt; none for nothing")
            .repeats(),
        field("answer", &CallWords::answer, "What phones do: ana=after:3s, bo=busy, @sales=unreachable")
            .singular("answer"),
        field("hang_up", &CallWords::hang_up, "When the caller hangs up: after:30s from the start"),
        field("draw", &CallWords::draw, "Side that splits take: b, or half=b for one of them"),
        field("switch", &CallWords::switches, "How switches stand: off, or night=off for one of them"),
        field(
            "queue_state", &CallWords::queue_state,
            "Who answered a queue's earlier calls, and who waits: support=ana,bo,waiting:2"),
    };
};

/// What is written for a call, also as plain text where a list is meant; what is wrong is reported.
CallWords read_call_words(Value const& call, Findings& findings);

}
