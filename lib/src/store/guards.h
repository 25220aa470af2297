#pragma once

#include "store/connection.h"

namespace callflow {

/// The rules between resources that no constraint of the schema can state. Each looks at one flow, or at
/// every flow if it is 0, and throws Error{refused} that names the rule and the objects.

/// A module reaches only members of its flow, and shows only its flow's numbers.
void guard_members(Connection& connection, std::int64_t flow);

/// An isolated flow shares no user with any other; the way out that is told leaves the flow `joined`, if it
/// is one of the two, as it was asked for.
void guard_isolation(Connection& connection, std::int64_t joined);

/// No two switches of a flow are toggled by the same code; Error{conflict}.
void guard_codes(Connection& connection, std::int64_t flow);

/// A playlist does not contain itself.
void guard_playlists(Connection& connection);

/// All of them: after a change of which it is not known what it touched.
void guard_all(Connection& connection);

}
