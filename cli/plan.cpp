#include "application.h"
#include "differing.h"
#include "file.h"
#include "request.h"
#include "tree.h"

#include <callflow/deploy.h>
#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

void save(Session& session, std::string const& path, std::string const& plan)
{
    write_private_file(path, plan);
    say(session.conversation(), "saved", path);
    if (session.conversation().style().hints) {
        say(session.conversation(), "apply", "cf apply " + callflow::shell_quoted(path));
    }
}

struct Options {
    RequestFlags flags;
    std::string path;
    std::string against;
};

void require_engine(std::string const& engine)
{
    static std::vector<std::string> const engines = {"asterisk"};
    if (std::find(engines.begin(), engines.end(), engine) == engines.end()) {
        throw Error{
            Code::usage, "against", fmt::format("there is no engine \"{}\"", engine),
            callflow::nearest(engine, engines)}
            .advise("--against asterisk");
    }
}

/// What a deployment would bring.
Exit plan_deployment(Session& session, Options const& options)
{
    require_engine(options.against);
    if (!options.flags.documents.operands.empty() || !options.path.empty()) {
        throw Error{
            Code::usage, "against", "what an engine runs is compared with the store, not with documents"}
            .advise("cf plan --against asterisk");
    }
    auto const live = session.workspace().live_deployment();
    if (!live) {
        throw Error{Code::not_found, "deployment", "no engine was told anything yet"}.advise(
            "cf deploy asterisk");
    }
    callflow::Side deployed;
    deployed.change = live->change;
    return show_difference(session, deployed, {});
}

Exit plan(Session& session, Options const& options)
{
    if (!options.against.empty()) {
        return plan_deployment(session, options);
    }
    if (options.flags.documents.operands.empty()) {
        throw Error{Code::usage, "operand", "which documents?"}
            .advise("cf plan FILE...")
            .advise("cf plan --against asterisk");
    }
    auto request = read_request(session, options.flags);
    auto const documents = request.documents();
    if (options.path.empty()) {
        request.sources.clear(); // not needed any more, and large
        return show_plan(session, documents, request.how);
    }
    auto const basis = request.basis ? *request.basis : basis_now(session);
    auto const exit = show_plan(session, documents, request.how);
    if (exit != static_cast<Exit>(callflow::Code::invalid)) {
        save(session, options.path, saved_plan(request, basis));
    }
    return exit;
}

void declare_plan(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    declare_request(app, options->flags, false);
    app.add_option("--save", options->path, "Keep the plan in this file, for cf apply")
        ->type_name("PLAN")
        ->take_last();
    app.add_option("--against", options->against, "Instead: what a deployment to this engine would bring")
        ->type_name("ENGINE")
        ->take_last();
    run = [options](Session& session) { return plan(session, *options); };
}

constexpr Command commands[] = {
    {"plan", "[FILE...]", "Show what apply would do, field by field", declare_plan,
     "Writes nothing. Ends with the findings that the phone system would have then. --check exits with 3 if "
     "there is something to do. A plan that was saved can be applied as long as nobody changed the store "
     "meanwhile. With --against it plans a deployment: the steps from what the engine was seen to run last "
     "to "
     "what the store says now.",
     "cf plan phones.yaml\ncf plan phones/ --check\ncf plan site.yaml --var city=Toronto --save "
     "toronto.plan\ncf plan --against asterisk"},
};

}

std::span<Command const> const plan_commands = commands;

}
