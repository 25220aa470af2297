#pragma once

#include "store/lookup.h"

namespace callflow {

/// One place that points at a thing.
struct Use {
    std::string kind; ///< module, number, flow, group, user, audio, settings
    std::int64_t id = 0;
    std::string flow; ///< key of the flow that the place belongs to; empty for the store's
    std::string key;
    std::string field; ///< exits.open, destinations, users, ...
};

/// `module sales/main-menu`; the settings, which are one, `settings`.
std::string place_of(Use const& use);

/// `module sales/main-menu (exits.1)`.
std::string text_of(Use const& use);

/// Everything that points at a thing, but not what goes with it when it is deleted.
std::vector<Use> uses_of(Connection& connection, Noun noun, std::int64_t id);

/// Takes the thing out of every place that points at it.
void clear_uses(Connection& connection, Noun noun, std::int64_t id);

}
