#include "places.h"
#include "resource.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::flow,
        {"flow",
         {"key", "name", "users", "numbers", "modules", "timezone", "description", "default", "current"},
         "cf flow create NAME"},
        app, run);
}

void declare_flow_create(CLI::App& app, Run& run)
{
    auto const options = declare_creation(Noun::flow, app, run);
    app.add_flag("--switch", options->draft.switch_to, "Make it the current flow");
}

void declare_flow_copy(CLI::App& app, Run& run)
{
    auto const options = declare_copying(Noun::flow, app, run);
    app.add_option("--key", options->draft.key, "Key of the copy");
    app.add_flag("--switch", options->draft.switch_to, "Make the copy the current flow");
}

struct Switch {
    std::string operand;
    bool here = false;
};

using Rows = std::vector<std::vector<callflow::Value>>;

/// Key, name, description, and whether it is the current one.
Rows flows_to_pick(Session& session)
{
    Rows flows;
    callflow::Query query;
    query.fields = {"key", "name", "description", "current"};
    session.workspace().list(Noun::flow, query, [&](std::vector<callflow::Value> const& row) {
        flows.push_back(row);
        return true;
    });
    return flows;
}

std::size_t widest(Rows const& rows, std::size_t column)
{
    std::size_t cells = 0;
    for (auto const& row : rows) {
        cells = std::max(cells, callflow::cell_width(row[column].text));
    }
    return cells;
}

std::string padded(std::string const& text, std::size_t cells)
{
    return text + std::string(cells - callflow::cell_width(text), ' ');
}

/// A person chooses from the list; elsewhere an operand is needed.
std::string pick_flow(Session& session)
{
    if (!session.interactive()) {
        throw Error{Code::usage, "operand", "which flow? nobody can be asked here"}.advise(
            "cf flow switch NAME");
    }
    auto const flows = flows_to_pick(session);
    std::vector<std::string> lines;
    for (auto const& flow : flows) {
        lines.push_back(fmt::format(
            "{} {}  {}  {}", flow[3].text == "true" ? '*' : ' ', padded(flow[0].text, widest(flows, 0)),
            padded(flow[1].text, widest(flows, 1)), flow[2].text));
    }
    auto dialogue = session.dialogue();
    auto const picked = pick(dialogue, "Switch to which flow?", lines);
    if (!picked) {
        throw Error{Code::cancelled, "no", "nothing was chosen"};
    }
    return flows.at(*picked)[0].text;
}

Exit switch_here(Session& session, std::string const& operand)
{
    auto const item = session.workspace().show(Noun::flow, operand);
    auto const key = item.find("key")->text;
    callflow::Outcome outcome;
    outcome.action = "switch";
    outcome.changed = true;
    outcome.dry_run = session.globals().dry_run;
    outcome.objects.push_back({"flow", std::stoll(item.find("id")->text), key, item.find("name")->text});
    outcome.notes.push_back(fmt::format("{} names it from now on, here and below", here_path()));
    if (!outcome.dry_run) {
        write_here(key);
    }
    return session.report(outcome);
}

Exit switch_flow(Switch const& options, Session& session)
{
    if (options.operand == "-" && !options.here) {
        return session.report(session.workspace().switch_back());
    }
    auto const operand = options.operand.empty() ? pick_flow(session) : options.operand;
    return options.here ? switch_here(session, operand)
                        : session.report(session.workspace().switch_flow(operand));
}

void declare_switch(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Switch>();
    app.add_option(
        "NAME", options->operand, "Key or name; - is the previous one; without it a list to pick from");
    app.add_flag("--here", options->here, "Write .cf.yaml: for this folder and those below");
    run = [options](Session& session) { return switch_flow(*options, session); };
}

void declare_current(CLI::App&, Run& run)
{
    run = [](Session& session) {
        auto const current = session.workspace().current_flow();
        callflow::Value item = callflow::Value::map();
        item.put("id", callflow::Value::of(std::to_string(current.id)));
        item.put("key", callflow::Value::of(current.key));
        item.put("name", callflow::Value::of(current.name));
        item.put("source", callflow::Value::of(current.source));
        return session.show("current", item);
    };
}

using OnFlow = callflow::Outcome (callflow::Workspace::*)(std::string const&);

template <OnFlow Method> void declare_on_flow(CLI::App& app, Run& run)
{
    auto operand = std::make_shared<std::string>();
    app.add_option("NAME", *operand, "Key or name")->required();
    run = [operand](Session& session) {
        return session.report((session.workspace().*Method)(session.operand(*operand)));
    };
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a call flow", declare_flow_create,
     "A call flow is a separate workspace, not one routing tree: its numbers, users and modules are its own. "
     "See cf help call-flows for whether you need more than one.",
     "cf flow create \"Sales\" --user ana --timezone America/Toronto --switch\n"
     "flow=$(cf flow create \"$1\" --if-not-exists -q)"},
    {"list", "", "List the call flows", declare_list, "The current one is marked.",
     "cf flow list\ncf flow list --where 'users!=0' --sort -numbers -o json"},
    {"show", "[NAME]", "Show a call flow with all that is in it", declare_show<Noun::flow>,
     "Without a name the current one.", "cf flow show sales"},
    {"set", "NAME", "Change fields of a call flow", declare_set<Noun::flow>, "",
     "cf flow set sales --description \"Sales line\" --label team=sales\ncf flow set sales --add-user bo "
     "--unset start"},
    {"rename", "NAME NEW-NAME", "Rename a call flow", declare_rename<Noun::flow>,
     "The key stays, and everything goes on pointing at the same flow.",
     "cf flow rename sales \"Sales Team\""},
    {"delete", "NAME...", "Delete call flows", declare_delete<Noun::flow>,
     "What would go is shown first, and the name must be typed. Users, schedules and audio stay; phone "
     "numbers stay "
     "in the store, routed nowhere. A backup is made first, and cf undo brings everything back.",
     "cf flow delete sales --dry-run\ncf flow delete sales --yes --with-numbers"},
    {"copy", "NAME [NEW-NAME]", "Copy a call flow", declare_flow_copy,
     "With its tabs, modules, cables, extensions, users and groups. Phone numbers lead to one place only: "
     "they stay "
     "behind and are listed.",
     "cf flow copy sales \"Sales Montreal\""},
    {"switch", "[NAME]", "Choose the current call flow", declare_switch,
     "Commands on tabs, modules and extensions work in the current flow unless --flow names another. The "
     "choice is "
     "kept in the store for each user of the machine. Scripts name their flow.",
     "cf flow switch sales\ncf flow switch -\ncf flow switch sales --here"},
    {"current", "", "Show the current call flow and why it is", declare_current, "", "cf flow current -q"},
    {"default", "NAME", "Make a call flow the default one",
     declare_on_flow<&callflow::Workspace::set_default_flow>,
     "The default is current for whoever has chosen none; it cannot be deleted.", "cf flow default sales"},
    {"restore", "NAME", "Bring a deleted call flow back", declare_on_flow<&callflow::Workspace::restore_flow>,
     "Undoes the change that deleted it, unless that change did more.", "cf flow restore sales"},
};

}

std::span<Command const> const flow_commands = commands;

}
