#include "resource.h"
#include "tree.h"

#include <CLI/App.hpp>

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(Noun::tab, {"tab", {"name", "position", "modules"}, "cf tab create NAME"}, app, run);
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a workspace tab", declare_create<Noun::tab>,
     "A tab groups modules for the reader. All tabs share the flow's numbers and users.",
     "cf tab create \"After Hours\" --flow sales"},
    {"list", "", "List the tabs of the current flow", declare_list, "",
     "cf tab list\ncf tab list --all-flows"},
    {"show", "NAME", "Show a tab", declare_show<Noun::tab>, "", "cf tab show Main"},
    {"set", "NAME", "Change a tab", declare_set<Noun::tab>, "Its position is its place among the tabs.",
     "cf tab set \"After Hours\" --position 1"},
    {"rename", "NAME NEW-NAME", "Rename a tab", declare_rename<Noun::tab>, "No module is renamed with it.",
     "cf tab rename Main \"Main Line\""},
    {"delete", "NAME...", "Delete tabs", declare_delete<Noun::tab>,
     "A flow keeps at least one. With --cascade the modules of a deleted tab move to the first that is left.",
     "cf tab delete \"After Hours\" --cascade"},
    {"copy", "NAME [NEW-NAME]", "Copy a tab with its modules", declare_copy<Noun::tab>,
     "Cables between its modules lead to the copies, those that leave the tab to where they led before.",
     "cf tab copy \"Main Line\" \"Main Line 2\""},
};

}

std::span<Command const> const tab_commands = commands;

}
