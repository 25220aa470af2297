#pragma once

#include "model/thing.h"
#include "simulate/acts.h"
#include "simulate/opening.h"

#include <callflow/finding.h>

#include <string>
#include <vector>

namespace callflow {

/// A person whom the flow can ring.
struct Person {
    std::string key;
    bool active = true;
    Index32 opening = -1;    ///< outside it nothing of theirs rings
    Index32 first_phone = 0; ///< their enabled contacts by key
    Index32 phone_count = 0;
    std::vector<std::string> groups; ///< keys, sorted
};

/// Something that rings: a contact, a number outside, a SIP address.
struct Phone {
    std::string title; ///< ana/desk, +14165550101, sip:bob@example.net
    Index32 person = -1;
    bool is_account = false; ///< registers here: whether it is there is known before it is rung
};

/// Whom a destination rings: people in order, each with the phones that follow each other from `first`.
struct Destined {
    struct Share {
        Index32 person = -1; ///< -1: a phone outside
        Index32 first = 0;
        Index32 count = 0;
    };
    std::string text;
    std::vector<Share> shares;
};

struct Sound {
    std::string title; ///< its key, or `say: text`
    Milliseconds length = 0;
    bool known = false;  ///< else it lasts 0 s here
    bool spoken = false; ///< text that was never rendered
};

/// Hours that decide something, and what they are called.
struct NamedOpening {
    std::string schedule;                ///< its key; empty: a module's own hours
    std::vector<std::string> exceptions; ///< names, empty where they have none
    Opening opening;
    LocalTime const* zone = nullptr;
    std::string zone_name;
};

/// An exit and the station it leads to; -1 is no cable.
struct Way {
    std::string exit;
    Index32 to = -1;
};

/// Modules that a call enters; where it would enter one more, it has lost its way and ends.
constexpr std::size_t most_entries = 100;

/// A module, ready for calls.
struct Station {
    std::string key;
    std::string name;
    KindInfo const* kind = nullptr;
    bool enabled = true;
    Index32 pass_through = -1; ///< the way that a disabled module takes; -1: it ends the call
    Index32 error = -1;        ///< of the dialplan's; the call goes no further
    std::vector<Way> ways;
    Act act;
};

/// Where calls to a number enter.
struct Entry {
    std::string number;
    Index32 station = -1; ///< -1: refused
    CallerName caller_name;
};

/// A flow, ready for calls: what a walk asks is an index away. It is never changed once made, and may be
/// walked by many threads.
struct Dialplan {
    State const* state = nullptr; ///< that it was made of
    std::string flow;
    std::string name;
    std::string zone_name;
    LocalTime const* zone = nullptr;
    std::string region;
    Index32 start = -1;
    std::vector<Station> stations; ///< by key
    std::vector<Entry> entries;    ///< by number
    std::vector<Person> people;    ///< by key
    std::vector<Phone> phones;
    std::vector<Destined> destinations;
    std::vector<Sound> sounds;
    std::vector<NamedOpening> openings;
    std::vector<Finding> errors;

    /// -1 if there is none.
    Index32 station_of(std::string_view key) const;
    /// Empty for -1.
    std::string key_of(Index32 station) const
    {
        return station < 0 ? std::string{} : at(stations, station).key;
    }
    Entry const* entry_of(std::string_view number) const;
};

}
