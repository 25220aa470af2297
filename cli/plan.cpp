#include "application.h"
#include "file.h"
#include "request.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>

#include <memory>

namespace cf {

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
};

Exit plan(Session& session, Options const& options)
{
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
    declare_request(app, options->flags);
    app.add_option("--save", options->path, "Keep the plan in this file, for cf apply")
        ->type_name("PLAN")
        ->take_last();
    run = [options](Session& session) { return plan(session, *options); };
}

constexpr Command commands[] = {
    {"plan", "FILE...", "Show what apply would do, field by field", declare_plan,
     "Writes nothing. Ends with the findings that the phone system would have then. --check exits with 3 if "
     "there is something to do. A plan that was saved can be applied as long as nobody changed the store "
     "meanwhile.",
     "cf plan phones.yaml\ncf plan phones/ --check\ncf plan site.yaml --var city=Toronto --save "
     "toronto.plan"},
};

}

std::span<Command const> const plan_commands = commands;

}
