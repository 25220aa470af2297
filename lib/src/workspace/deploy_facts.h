#pragma once

#include "model/thing.h"
#include "store/connection.h"

#include <callflow/deploy.h>

#include <functional>
#include <string>
#include <unordered_map>

namespace callflow {

/// What a phone system as values does not tell: the numbers of its things in the store, and passwords.
class EngineFacts {
public:
    /// Reads all of them; things stay what they are by noun, owner and key. Passwords that stand elsewhere
    /// are looked up when they are asked for.
    EngineFacts(Connection& store, State const& state);

    /// The store's number of a thing; it is never used again.
    std::int64_t id_of(Thing const& thing) const;

    /// The password of a contact or a trunk; empty if it has none. Error{not_found, password}, which names
    /// the thing, if it stands in a variable or a file that is not there; Error{refused, password} if an
    /// engine could not read it.
    std::string password_of(Thing const& thing, DeployRequest const& request) const;

private:
    struct Facts {
        std::int64_t id = 0;
        std::string password;
    };

    std::unordered_map<std::string, Facts> facts_; ///< by title
};

}
