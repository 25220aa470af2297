#include "resource.h"
#include "tree.h"

#include <CLI/App.hpp>

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::number,
        {"number", {"number", "flow", "to", "label"}, "cf number create NUMBER --flow NAME --to MODULE"}, app,
        run);
}

struct Assign {
    std::vector<std::string> operands;
    std::string to;
};

void declare_assign(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Assign>();
    app.add_option("NUMBER", options->operands, "The numbers")->required();
    app.add_option("--to", options->to, "Module where their calls enter; without it the flow's start");
    run = [options](Session& session) {
        auto const numbers = session.operands(options->operands);
        auto const flow = session.globals().flow;
        auto const deed = [&](callflow::Workspace& phones) {
            return phones.route(numbers, flow, options->to);
        };
        return numbers.size() > 10 ? session.confirm_and_do(deed) : session.confirm_losses_and_do(deed);
    };
}

void declare_unassign(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Assign>();
    app.add_option("NUMBER", options->operands, "The numbers")->required();
    run = [options](Session& session) {
        auto const numbers = session.operands(options->operands);
        return session.confirm_and_do([&](callflow::Workspace& phones) { return phones.unroute(numbers); });
    };
}

/// --region: how national numbers of this command are read.
void declare_region(CLI::App& app, Run& run)
{
    auto region = std::make_shared<std::string>();
    app.add_option("--region", *region, "Country of numbers without one, such as CA; else the store's");
    run = [region, then = run](Session& session) {
        session.workspace().options().region = *region;
        return then(session);
    };
}

void declare_number_create(CLI::App& app, Run& run)
{
    declare_creation(Noun::number, app, run);
    declare_region(app, run);
}

void declare_number_assign(CLI::App& app, Run& run)
{
    declare_assign(app, run);
    declare_region(app, run);
}

constexpr Command commands[] = {
    {"create", "NUMBER", "Add a phone number or an extension", declare_number_create,
     "A phone number is stored as E.164 and belongs to the store; an extension, 1 to 6 digits, belongs to "
     "its flow. "
     "--flow and --to say where its calls go; a phone number without them is routed nowhere.",
     "cf number create \"+1 (416) 923-3346\" --flow sales --to \"Opening hours\"\n"
     "cf number create \"(416) 923-3346\" --region CA\ncf number create 101 --flow sales --to sales-ring"},
    {"list", "", "List the numbers", declare_list, "Of every flow; --flow chooses one.",
     "cf number list --flow sales\ncf number list --unassigned"},
    {"show", "NUMBER", "Show a number and where it leads", declare_show<Noun::number>, "",
     "cf number show +14169233346"},
    {"set", "NUMBER", "Change fields of a number", declare_set<Noun::number>, "",
     "cf number set +14169233346 --label \"Main line\" --caller-name '^(.*)$=Sales \\1'"},
    {"delete", "NUMBER...", "Delete numbers", declare_delete<Noun::number>, "",
     "cf number delete +14165550999"},
    {"assign", "NUMBER...", "Lead numbers to a flow and a module", declare_number_assign,
     "To the current flow unless --flow names another.",
     "cf number assign +14169233346 --flow sales --to main-menu"},
    {"unassign", "NUMBER...", "Route phone numbers nowhere", declare_unassign, "They stay in the store.",
     "cf number unassign +14169233346"},
};

}

std::span<Command const> const number_commands = commands;

}
