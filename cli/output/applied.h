#pragma once

#include "output.h"

#include <callflow/workspace.h>

namespace cf {

/// What an apply did: one line with its change and counts, the change alone when quiet, in JSON and YAML the
/// object of result_fields. Errors of the result stand on the conversation, warnings are only counted there.
void write_applied(Output& out, Output& conversation, callflow::Planned const& planned);

}
