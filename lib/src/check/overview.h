#pragma once

#include "model/thing.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace callflow {

/// Position of a thing among those of its noun.
using Index = std::uint32_t;

/// A user or group in a flow, and where that is written.
struct Seat {
    Index flow;
    bool by_group; ///< else a user's own
    Place place;
};

struct FlowFacts {
    bool isolated = false;
    bool has_start = false;
    std::vector<Thing const*> entries; ///< modules where calls enter
};

struct GroupFacts {
    std::vector<Seat> flows;    ///< in their order
    std::vector<Seat> isolated; ///< those of `flows` that are
    bool leaves = false;        ///< ringing it rings a phone outside
};

struct UserFacts {
    std::vector<Seat> flows; ///< in their order; those of groups are not here
    std::vector<Index> groups;
    bool active = true;
    bool has_email = false;
    bool rings = false;  ///< some contact is enabled
    bool dials = false;  ///< one is a phone here
    bool leaves = false; ///< one is a phone outside
};

/// What checks must know of more than the thing they look at; small, and filled while things are read.
class Overview {
public:
    explicit Overview(State const& state);

    ThingRange all(Noun noun) const { return all_[static_cast<std::size_t>(noun)]; }
    /// The tabs, modules, extensions or contacts of an owner; the phone numbers, which have none.
    ThingRange all(Noun noun, std::string_view owner) const;
    /// What has no owner: a flow, user, group, schedule, audio or trunk.
    std::optional<Index> find(Noun noun, std::string_view key) const;
    /// A tab, module, extension or contact.
    Thing const* find(Noun noun, std::string_view owner, std::string_view key) const;
    /// Where a thing that has no owner stands among those of its noun.
    Index position(Thing const& thing) const { return *find(thing.noun, thing.key); }
    Thing const& flow(Index index) const { return all(Noun::flow)[index]; }

    bool has_user(Index flow, Index user) const;
    bool has_group(Index flow, Index group) const;
    /// The flows a user is in, once each, isolated ones first; of more than 64 those 64.
    std::vector<Seat> flows_of(Thing const& user) const;

    std::vector<FlowFacts> flows;
    std::vector<GroupFacts> groups;
    std::vector<UserFacts> users;
    std::unordered_map<std::string_view, Index> phones; ///< phone numbers that lead to a flow
    Thing const* default_trunk = nullptr;
    std::int64_t ring_limit = 10;
    std::int64_t review_days = 90;
    std::string naming;

private:
    void add_owned(Noun noun);

    template <class T> using ByKey = std::unordered_map<std::string_view, T>;

    std::array<ThingRange, 11> all_;
    std::array<ByKey<Index>, 11> indexes_;    ///< of what has no owner, by key
    std::array<ByKey<ThingRange>, 11> owned_; ///< of what has one, by owner
};

}
