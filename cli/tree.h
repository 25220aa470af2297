#pragma once

#include "command.h"

namespace cf {

extern std::span<Command const> const status_commands;
extern std::span<Command const> const flow_commands;
extern std::span<Command const> const tab_commands;
extern std::span<Command const> const module_commands;
extern std::span<Command const> const number_commands;
extern std::span<Command const> const user_commands;
extern std::span<Command const> const group_commands;
extern std::span<Command const> const contact_commands;
extern std::span<Command const> const schedule_commands;
extern std::span<Command const> const audio_commands;
extern std::span<Command const> const trunk_commands;
extern std::span<Command const> const settings_commands;
extern std::span<Command const> const plan_commands;
extern std::span<Command const> const apply_commands;
extern std::span<Command const> const export_commands;
extern std::span<Command const> const import_commands;
extern std::span<Command const> const diff_commands;
extern std::span<Command const> const edit_commands;
extern std::span<Command const> const check_commands;
extern std::span<Command const> const test_commands;
extern std::span<Command const> const simulate_commands;
extern std::span<Command const> const graph_commands;
extern std::span<Command const> const call_commands;
extern std::span<Command const> const stats_commands;
extern std::span<Command const> const deploy_commands;
extern std::span<Command const> const history_commands;
extern std::span<Command const> const backup_commands;
extern std::span<Command const> const store_commands;
extern std::span<Command const> const config_commands;
extern std::span<Command const> const help_commands;
extern std::span<Command const> const schema_commands;

}
