#pragma once

#include "output.h"

#include <callflow/deploy.h>

namespace cf {

/// What a deployment did: one sentence and how many files; of a dry run each difference. JSON, YAML and CSV
/// have an object a file besides that of the change.
void write_deployed(Output& out, Output& conversation, callflow::Deployed const& deployed);

}
