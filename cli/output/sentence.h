#pragma once

#include <callflow/workspace.h>

#include <string>

namespace cf {

/// `created flow sales "Sales"`, `would delete number +14169233346`, `unchanged user ana "Ana Ruiz"`; without
/// a line break.
std::string sentence(callflow::Outcome const& outcome, callflow::Object const& object);

/// The command that takes it back; empty where nothing was recorded.
std::string way_back_of(callflow::Outcome const& outcome);

}
