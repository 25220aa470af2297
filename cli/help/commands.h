#pragma once

#include "../command.h"

/// Declarations of the commands that explain the program itself.
namespace cf {

void declare_help(CLI::App& app, Run& run);
void declare_explain(CLI::App& app, Run& run);
/// Hidden: what the completion scripts ask.
void declare_complete(CLI::App& app, Run& run);
/// Hidden: completes a manual page when the program is built.
void declare_manual(CLI::App& app, Run& run);

}
