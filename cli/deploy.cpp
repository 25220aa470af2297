#include "output/deployed.h"
#include "session.h"
#include "tree.h"

#include <callflow/deploy.h>

#include <CLI/App.hpp>

#include <cstdlib>
#include <memory>

namespace cf {

namespace {

struct Options {
    callflow::DeployRequest request;
    bool remove = false;
    bool no_reload = false;
    bool no_verify = false;
};

std::optional<std::string> environment_variable(std::string const& name)
{
    char const* const value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>{value};
}

Exit deploy(Session& session, Options const& options)
{
    auto request = options.request;
    request.reload = !options.no_reload;
    request.verify = !options.no_verify;
    request.variable = environment_variable;
    auto const deployed = session.workspace().deploy(request);
    if (!deployed.findings.empty()) {
        return session.refuse(deployed.findings);
    }
    write_deployed(session.out(), session.conversation(), deployed);
    bool const differs = session.globals().check && deployed.outcome.changed;
    return differs ? static_cast<Exit>(callflow::Code::different) : done;
}

void declare_asterisk(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    auto& request = options->request;
    app.add_option("--folder", request.folder, "The engine's configuration; /etc/asterisk without")
        ->type_name("DIR")
        ->take_last();
    app.add_option("--unix-group", request.group, "Group that may read it; asterisk without, if there is one")
        ->type_name("GROUP")
        ->take_last();
    app.add_flag("--no-reload", options->no_reload, "Leave it to you to have the engine load it");
    run = [options](Session& session) { return deploy(session, *options); };
}

constexpr Command commands[] = {
    {"asterisk", "", "Have Asterisk do what the store says", declare_asterisk, "", "cf deploy asterisk"},
};

}

std::span<Command const> const deploy_commands = commands;

}
