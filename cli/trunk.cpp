#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::trunk,
        {"trunk",
         {"key", "name", "host", "port", "transport", "username", "register", "default"},
         "cf trunk create NAME --host HOST"},
        app, run);
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a trunk", declare_create<Noun::trunk>,
     "Calls to the outside leave by the default trunk. Its password is read from standard input, or when it "
     "is needed "
     "from a variable or a file.",
     "cf trunk create carrier --host sip.example.net --username toronto --password env:CARRIER_PASSWORD "
     "--register --default"},
    {"list", "", "List the trunks", declare_list, "", "cf trunk list"},
    {"show", "NAME", "Show a trunk", declare_show<Noun::trunk>, "", "cf trunk show carrier"},
    {"set", "NAME", "Change fields of a trunk", declare_set<Noun::trunk>, "",
     "cf trunk set carrier --allow 192.0.2.0/24"},
    {"rename", "NAME NEW-NAME", "Rename a trunk", declare_rename<Noun::trunk>, "",
     "cf trunk rename carrier \"Main carrier\""},
    {"delete", "NAME...", "Delete trunks", declare_delete<Noun::trunk>, "", "cf trunk delete carrier"},
};

}

std::span<Command const> const trunk_commands = commands;

}
