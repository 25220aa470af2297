#include "tree.h"

#include <array>

namespace cf {

std::span<Family const> families()
{
    static std::array const all = {
        Family{"", "Overview", status_commands},
        Family{
            "flow", "Call flows: separate workspaces with their own numbers, users and routing",
            flow_commands},
        Family{
            "tab", "Workspace tabs: pages inside a call flow; they never change where a call goes",
            tab_commands},
        Family{"module", "Modules: the steps a call can be in, and the cables between them", module_commands},
        Family{"number", "Phone numbers and extensions", number_commands},
        Family{"user", "Users: the people calls can reach", user_commands},
        Family{"group", "Groups of users", group_commands},
        Family{"contact", "Contacts: the ways to ring a user", contact_commands},
        Family{"schedule", "Schedules: weekly opening hours and exceptions", schedule_commands},
        Family{"audio", "Audio: speech, sound files and playlists", audio_commands},
        Family{"trunk", "Trunks: the way to the outside world", trunk_commands},
        Family{"settings", "Settings of the store", settings_commands},
        Family{"", "Documents", plan_commands},
        Family{"", "Documents", apply_commands},
        Family{"", "Documents", export_commands},
        Family{"", "Documents", import_commands},
        Family{"", "Documents", diff_commands},
        Family{"", "Documents", edit_commands},
        Family{"", "Documents", check_commands},
        Family{"", "Calls", test_commands},
        Family{"", "Calls", simulate_commands},
        Family{"", "Calls", graph_commands},
        Family{"", "Calls", stats_commands},
        Family{"call", "Calls: records of real ones, for statistics", call_commands},
        Family{"deploy", "Deployment: have an engine answer the phone", deploy_commands},
        Family{"", "History", history_commands},
        Family{"backup", "Backups: verified copies of the store", backup_commands},
        Family{"store", "The store itself", store_commands},
        Family{"", "Help", help_commands},
        Family{"config", "A person's preferences", config_commands},
        Family{"schema", "Machine-readable descriptions", schema_commands},
    };
    return all;
}

}
