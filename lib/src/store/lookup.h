#pragma once

#include "store/table.h"

#include <optional>
#include <vector>

namespace callflow {

/// A thing an operand names.
struct Found {
    Noun noun = Noun::flow;
    std::int64_t id = 0;
    std::string key;        ///< tabs: the name; numbers: the number
    std::string name;       ///< contacts: empty; numbers: the label
    std::int64_t owner = 0; ///< the flow of tabs, modules and numbers (0: nowhere), the user of contacts
};

/// The thing that `operand` names by key, then exact name, then name ignoring case. `owner` is the flow of
/// tabs, modules and extensions, the user of contacts; 0 for what belongs to the store.
std::optional<Found>
find(Connection& connection, Noun noun, std::string_view operand, std::int64_t owner = 0);

/// The one thing, among those of the owner, that has this name, ignoring case.
std::optional<Found> find_name(Connection& connection, Noun noun, std::string_view name, std::int64_t owner);

/// Whether a thing of the owner has this very key.
bool has_key(Connection& connection, Noun noun, std::string_view key, std::int64_t owner);

/// The same as find, or Error{not_found} with near misses and the command that creates one.
Found require(Connection& connection, Noun noun, std::string_view operand, std::int64_t owner = 0);

/// Keys that would match, and names that differ from theirs in more than case, for suggestions.
std::vector<std::string> names_of(Connection& connection, Noun noun, std::int64_t owner);

}
