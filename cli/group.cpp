#include "membership.h"
#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::group,
        {"group", {"key", "name", "users", "flows", "description"}, "cf group create NAME --user USER"}, app,
        run);
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a group", declare_create<Noun::group>, "--flow assigns it to a flow.",
     "cf group create \"Sales Team\" --user ana,bo --flow sales"},
    {"list", "", "List the groups", declare_list, "", "cf group list --flow sales"},
    {"show", "NAME", "Show a group", declare_show<Noun::group>, "", "cf group show sales-team"},
    {"set", "NAME", "Change fields of a group", declare_set<Noun::group>,
     "Who joins a group is in its flows at once, and who leaves it leaves them.",
     "cf group set sales-team --add-user bo"},
    {"rename", "NAME NEW-NAME", "Rename a group", declare_rename<Noun::group>, "",
     "cf group rename sales-team \"Sellers\""},
    {"delete", "NAME...", "Delete groups", declare_delete<Noun::group>, "Their users stay.",
     "cf group delete sales-team"},
    {"assign", "NAME...", "Put groups into a flow", declare_membership<Noun::group>,
     "All users of the group are then members, now and later; a membership of one's own wins.",
     "cf group assign sales-team --flow sales"},
    {"unassign", "NAME...", "Take groups out of a flow", declare_leaving<Noun::group>, "",
     "cf group unassign sales-team --flow sales"},
};

}

std::span<Command const> const group_commands = commands;

}
