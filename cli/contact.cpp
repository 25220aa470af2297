#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::contact,
        {"contact", {"key", "type", "address", "enabled"}, "cf contact create USER/CONTACT --type sip"}, app,
        run);
}

constexpr Command commands[] = {
    {"create", "USER/CONTACT", "Add a way to ring a user", declare_create<Noun::contact>,
     "A sip account gets a password from the system's random source; --reveal shows it.",
     "cf contact create ana/desk --type sip --reveal\ncf contact create ana/mobile --type phone --address "
     "+14165550101"},
    {"list", "", "List the contacts", declare_list, "",
     "cf contact list --user ana\ncf contact list --flow sales"},
    {"show", "USER/CONTACT", "Show a contact", declare_show<Noun::contact>, "",
     "cf contact show ana/desk --reveal"},
    {"set", "USER/CONTACT", "Change fields of a contact", declare_set<Noun::contact>, "",
     "cf contact set ana/desk --no-enabled\ncf contact set ana/desk --password - < new-password"},
    {"delete", "USER/CONTACT...", "Delete contacts", declare_delete<Noun::contact>, "",
     "cf contact delete ana/mobile"},
};

}

std::span<Command const> const contact_commands = commands;

}
