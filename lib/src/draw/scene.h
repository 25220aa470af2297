#pragma once

#include "draw/draw.h"
#include "draw/sight.h"

#include <limits>
#include <map>
#include <unordered_map>

namespace callflow {

using Position = std::size_t;
constexpr Position nowhere = std::numeric_limits<Position>::max();

using Marks = std::vector<Finding const*>;

/// Where a cable leads.
struct Goal {
    Position box = nowhere;
    std::string missing = {}; ///< a key that is not there

    bool operator==(Goal const&) const = default;
    /// No cable: the call ends.
    bool is_end() const { return box == nowhere && missing.empty(); }
};

/// The exits of a module that lead to one place.
struct Arrow {
    std::vector<std::string> exits;
    Goal to;
    Marks marks;
    bool walked = false;
};

/// A module. Exits without a cable are among its ways only where a finding or the path is about them.
struct ModuleBox {
    std::string_view key;
    std::string_view name;
    Position tab = 0; ///< of the scene's
    bool enabled = true;
    Sight sight;
    Marks marks;
    std::vector<Arrow> ways;
    std::vector<std::size_t> steps; ///< of the path that are here, from 1
};

/// A number that calls come to.
struct Caller {
    std::string_view number;
    std::string_view label;
    Marks marks;
};

/// Where calls enter; without callers it is the flow's start, to which no number leads.
struct Entrance {
    std::vector<Caller> callers;
    Goal to;
};

/// A flow in the order of its drawing. Its texts live in the state.
struct Scene {
    std::string_view key;
    std::string_view name;
    Marks marks;
    std::vector<std::string_view> tabs; ///< at least one
    std::vector<ModuleBox> boxes;       ///< as the state orders them
    std::vector<Entrance> entries;      ///< phone numbers first
};

Scene make_scene(Drawing const& drawing);

/// What is known of a flow besides its things.
struct Known {
    explicit Known(Drawing const& drawn);

    Drawing const& drawing;
    ThingRange modules;
    std::unordered_map<std::string_view, Marks> marks; ///< by the title of a thing
    /// Steps of the path, from 1, by module and exit.
    std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>> steps;

    Marks marks_of(Thing const& thing) const;
    Goal goal_of(std::string_view key) const;
};

/// A module with its ways; those of one goal are one. Its tab is the first.
ModuleBox make_box(Known const& known, Thing const& module, Value const& fields);

/// The codes in brackets, each once: `[E08] [W02]`; empty if there are none.
std::string codes_of(Marks const& marks);
bool has_error(Marks const& marks);

}
