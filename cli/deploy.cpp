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

callflow::DeployRequest request_of(Options const& options)
{
    auto request = options.request;
    request.reload = !options.no_reload;
    request.verify = !options.no_verify;
    request.variable = environment_variable;
    return request;
}

Exit deploy(Session& session, Options const& options)
{
    auto const request = request_of(options);
    if (options.remove) {
        return session.confirm_and_do(
            [&](callflow::Workspace& phones) { return phones.undeploy(request).outcome; });
    }
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
    app.add_option("--asterisk", request.program, "The engine's program; without that of PATH or /usr/sbin")
        ->type_name("PATH")
        ->take_last();
    app.add_option("--control", request.config, "asterisk.conf of the running engine; without the folder's")
        ->type_name("FILE")
        ->take_last();
    app.add_flag("--no-verify", options->no_verify, "Do not load it into an engine of its own first");
    app.add_flag("--no-reload", options->no_reload, "Leave it to you to have the engine load it");
    app.add_flag("--remove", options->remove, "Take all of it out of the folder again");
    run = [options](Session& session) { return deploy(session, *options); };
}

constexpr Command commands[] = {
    {"asterisk", "", "Have Asterisk do what the store says", declare_asterisk,
     "Checks the phone system, writes the engine's configuration as a whole into a folder of its own below "
     "DIR, loads it into a private engine without a network, makes it live, has the running engine load it, "
     "and reads back that it did. If anything fails, what was live before is live again. A deployment that "
     "was killed is finished by the next.\n\n"
     "Each of the engine's own files gains one line that reads ours, once. --dry-run shows all that would be "
     "written, without passwords; --remove takes it away again.\n\n"
     "With --no-reload it only writes the files, and does not count as deployed: cf status tells what the "
     "engine was seen to run.",
     "cf deploy asterisk --dry-run\ncf deploy asterisk\ncf deploy asterisk --folder ./out --no-reload\n"
     "cf plan --against asterisk\ncf deploy asterisk --remove"},
};

}

std::span<Command const> const deploy_commands = commands;

}
