#include "deploy/deploy.h"

#include "asterisk/rendering.h"
#include "check/check.h"
#include "store/file.h"
#include "store/state.h"
#include "workspace/deploy_facts.h"
#include "workspace/impl.h"
#include "workspace/sound_lengths.h"
#include "workspace/stored_exchange.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// All that a deployment takes from the store, at one moment.
struct ToDeploy {
    std::vector<Finding> errors;
    std::shared_ptr<Exchange const> exchange;
    std::optional<EngineFacts> facts;
    std::int64_t change = 0;
};

ToDeploy look_at_store(Work& work)
{
    auto const state = std::make_shared<State const>(load_state(work.store));
    ToDeploy found;
    found.errors = check_errors(*state, {});
    if (found.errors.empty()) {
        found.exchange = stored_exchange(work.store, state, {});
        found.facts.emplace(work.store, *state);
        found.change = newest_change(work.store);
    }
    return found;
}

DeployTask task_of(ToDeploy const& found, DeployRequest const& request)
{
    DeployTask task{request, found.change};
    task.request.folder = engine_folder(request.folder);
    EngineSite site;
    site.id = [&](Thing const& thing) { return found.facts->id_of(thing); };
    site.password = [&](Thing const& thing) {
        auto password = found.facts->password_of(thing, request);
        if (!password.empty()) {
            task.secrets.push_back(password);
        }
        return password;
    };
    site.folder = task.request.folder;
    task.text = render_asterisk(*found.exchange, site);
    return task;
}

std::optional<LiveDeployment> recorded(Connection& store)
{
    Statement row{store, "SELECT engine, folder, change, at FROM deployment"};
    return row.step() ? std::optional{LiveDeployment{row.text(0), row.text(1), row.number(2), row.number(3)}}
                      : std::nullopt;
}

void require_store(Options const& options)
{
    if (look_at(options.path) != OnDisk::file) {
        throw Error{Code::store, "missing", fmt::format("there is no store at \"{}\"", options.path)}.advise(
            "--store PATH");
    }
    if (options.read_only && !options.dry_run) {
        throw Error{Code::refused, "read-only", "nothing is changed in read-only mode"};
    }
}

/// Whether it was not recorded already.
bool record(Work& work, DeployTask const& task)
{
    auto const live = recorded(work.store);
    if (live && live->folder == task.request.folder && live->change == task.change) {
        return false;
    }
    Statement{
        work.store,
        "INSERT OR REPLACE INTO deployment (engine, folder, change, at) VALUES ('asterisk', ?, ?, ?)",
        task.request.folder, task.change, work.now()}
        .run();
    return true;
}

/// Simulated calls wait as long as the texts take that were spoken.
void keep_lengths(Work& work, EngineText const& text, MadeSounds const& sounds)
{
    for (auto const& sound : text.sounds) {
        auto const length = sounds.lengths.find(sound.name);
        if (!sound.say.empty() && length != sounds.lengths.end()) {
            Statement{
                work.store, "INSERT OR REPLACE INTO speech (name, length) VALUES (?, ?)", sound.name,
                length->second}
                .run();
        }
    }
}

}

Deployed Workspace::deploy(DeployRequest const& request)
{
    require_store(impl_->options);
    auto const found = impl_->read(look_at_store);
    if (!found.errors.empty()) {
        Deployed refused;
        refused.findings = found.errors;
        return refused;
    }
    auto task = task_of(found, request);
    task.dry_run = impl_->options.dry_run;
    task.sounds.bytes = [this](std::string const& name) {
        return impl_->read([&](Work& work) { return stored_sound(work.store, name); });
    };
    auto const release = deploy_release(task);
    if (!task.dry_run) {
        impl_->mutate("deploy", [&](Work& work) {
            keep_lengths(work, task.text, release.sounds);
            work.outcome.changed = request.reload && record(work, task);
        });
    }
    return release.deployed;
}

std::optional<LiveDeployment> Workspace::live_deployment()
{
    return impl_->read([](Work& work) { return recorded(work.store); });
}

}
