#pragma once

#include "model/thing.h"

#include <callflow/workspace.h>

namespace callflow {

/// The canonical document of a state: only what differs from the defaults, in a fixed order, without ids and
/// times; an apply into an empty store makes the same state again, but for passwords that are no references.
void write_document(State const& state, bool json, TextSink const& sink);

/// The same in files: `flows/KEY.yaml` for each flow, `shared.yaml` for all the rest.
void write_files(State const& state, FileSink const& sink);

}
