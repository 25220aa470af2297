#pragma once

#include <callflow/workspace.h>

#include <vector>

namespace cf {

/// The object that a mutation answers in JSON and YAML; every key is always there, in this order: schema,
/// kind, action, changed, dry_run, objects [{kind, id, key, name}], change (null if none was recorded),
/// warnings, losses, numbers, notes, backup (null if none was made), secret (null unless revealed).
std::vector<callflow::FieldInfo> const& result_fields();
callflow::Value result_value(callflow::Outcome const& outcome, bool reveal);

/// The object that an error writes; file, line and column are null but for errors of a document.
std::vector<callflow::FieldInfo> const& error_fields();
callflow::Value error_value(callflow::Error const& error);

}
