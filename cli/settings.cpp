#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_show_settings(CLI::App&, Run& run)
{
    run = [](Session& session) {
        return session.show("settings", session.workspace().show(Noun::settings, ""));
    };
}

constexpr Command commands[] = {
    {"show", "", "Show the settings of the store", declare_show_settings, "", "cf settings show"},
    {"set", "", "Change settings of the store", declare_set<Noun::settings>, "",
     "cf settings set --timezone America/Toronto --region CA"},
};

}

std::span<Command const> const settings_commands = commands;

}
