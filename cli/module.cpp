#include "module_create.h"
#include "resource.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::module, {"module", {"key", "name", "kind", "tab", "enabled", "exits"}, "cf module create KIND"},
        app, run);
}

struct Move {
    std::vector<std::string> operands;
    std::string tab;
};

void declare_move(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Move>();
    app.add_option("NAME", options->operands, "The modules to move")->required();
    app.add_option("--tab", options->tab, "Where to")->required();
    run = [options](Session& session) {
        auto const modules = session.operands(options->operands);
        auto const deed = [&](callflow::Workspace& phones) {
            return phones.move_modules(modules, options->tab);
        };
        return session.do_to_many(modules.size(), deed);
    };
}

struct Cable {
    std::string module, exit, to;
};

void declare_connect(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Cable>();
    app.add_option("NAME", options->module, "The module a call leaves")->required();
    app.add_option("EXIT", options->exit, "By which exit: next, open, no_answer, or the key a caller presses")
        ->required();
    app.add_option("TO", options->to, "The module it goes to next")->required();
    run = [options](Session& session) {
        return session.report(session.workspace().connect(options->module, options->exit, options->to));
    };
}

void declare_disconnect(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Cable>();
    app.add_option("NAME", options->module, "The module a call leaves")->required();
    app.add_option("EXIT", options->exit, "The exit that shall lead nowhere")->required();
    run = [options](Session& session) {
        return session.report(session.workspace().disconnect(options->module, options->exit));
    };
}

constexpr Command commands[] = {
    {"create", "KIND [NAME]", "Create a module", declare_module_create,
     "Each kind has its own flags: cf module create voice-menu --help. Without a name it is made from the "
     "tab and the "
     "kind. cf help modules lists the kinds.",
     "cf module create voicemail \"After hours\" --audio \"say: Please leave a message.\" --deliver-to ana\n"
     "cf module create ring-group \"Sales ring\" --destination ana,after=0s,for=20s --exit "
     "no_answer=after-hours",
     declare_module_create_of},
    {"list", "", "List the modules of the current flow", declare_list, "",
     "cf module list --where kind=ring_group\ncf module list --all-flows"},
    {"show", "NAME", "Show a module with all its fields and what leads to it", declare_show<Noun::module>, "",
     "cf module show \"Sales ring\""},
    {"set", "NAME", "Change fields of a module", declare_set<Noun::module>,
     "Which fields there are depends on the kind: cf explain module.KIND. A list is replaced; --add-... and "
     "--remove-... change it in place.",
     "cf module set sales-ring --add-destination bo,after=10s\ncf module set opening-hours --no-enabled"},
    {"rename", "NAME NEW-NAME", "Rename a module", declare_rename<Noun::module>,
     "The key stays; cables and numbers go on pointing at it.", "cf module rename sales-ring \"Sales desk\""},
    {"delete", "NAME...", "Delete modules", declare_delete<Noun::module>,
     "One that something leads to is refused with the list; --cascade removes those cables and routes.",
     "cf module delete after-hours --cascade"},
    {"copy", "NAME [NEW-NAME]", "Copy a module", declare_copy<Noun::module>,
     "Its cables lead where they led before.", "cf module copy sales-ring \"Support ring\""},
    {"move", "NAME... --tab TAB", "Move modules to another tab", declare_move,
     "It never changes where a call goes.", "cf module move after-hours --tab \"After Hours\""},
    {"connect", "NAME EXIT TO", "Lay a cable from an exit to a module", declare_connect,
     "An exit holds one cable: an old one is replaced, and named.",
     "cf module connect \"Opening hours\" open \"Sales ring\""},
    {"disconnect", "NAME EXIT", "Take the cable off an exit", declare_disconnect,
     "Calls that leave by it then end.", "cf module disconnect main-menu 2"},
};

}

std::span<Command const> const module_commands = commands;

}
