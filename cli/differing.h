#pragma once

#include "session.h"

namespace cf {

/// Writes the steps by which `left` would become `right`; with --check exit 3 if there are any.
Exit show_difference(Session& session, callflow::Side const& left, callflow::Side const& right);

}
