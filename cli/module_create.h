#pragma once

#include "command.h"

namespace cf {

/// `cf module create KIND`: every kind has its own flags.
void declare_module_create_of(callflow::KindInfo const& kind, CLI::App& app, Run& run);
/// The same while no known kind was typed: says which there are.
void declare_module_create(CLI::App& app, Run& run);

}
