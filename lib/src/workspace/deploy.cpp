#include "deploy/deploy.h"

#include "asterisk/rendering.h"
#include "check/check.h"
#include "deploy/engine_config.h"
#include "deploy/live_engine.h"
#include "store/file.h"
#include "store/state.h"
#include "text/local_time.h"
#include "workspace/deploy_facts.h"
#include "workspace/impl.h"
#include "workspace/sound_lengths.h"

#include <fmt/format.h>

#include <array>
#include <set>

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
        // Rendering asks for no length: sounds need not be measured.
        found.exchange = std::make_shared<Exchange const>(state, found.errors, SoundLengths{});
        found.facts.emplace(work.store, *state);
        found.change = newest_change(work.store);
    }
    return found;
}

/// 202601151300: seconds of a local clock, for people.
std::string clock_at(std::int64_t local)
{
    constexpr std::int64_t microseconds = 1'000'000;
    constexpr std::size_t to_the_minute = 12;
    auto text = format_instant(local * microseconds);
    std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
    return text.substr(0, to_the_minute);
}

/// In winter and in summer, at noon UTC.
constexpr std::array<std::int64_t, 2> instants = {1'768'478'400, 1'784'116'800};

std::vector<KnownZone> zones_of(State const& state)
{
    std::set<std::string> names;
    for (auto const& thing : state.things()) {
        names.emplace(packed_text(thing.fields, "timezone"));
    }
    names.erase("");
    std::vector<KnownZone> zones;
    for (auto const& name : names) {
        auto& zone = zones.emplace_back(KnownZone{name, {}});
        for (auto const instant : instants) {
            zone.readings.push_back({instant, clock_at(LocalTime::of(name).local(instant))});
        }
    }
    return zones;
}

DeployTask task_of(ToDeploy const& found, DeployRequest const& request)
{
    DeployTask task{request, found.change};
    task.request.folder = engine_folder(request.folder);
    EngineSite site;
    site.id = [&](Thing const& thing) { return found.facts->id_of(thing); };
    site.password = [&](Thing const& thing) { return found.facts->password_of(thing, request); };
    site.folder = task.request.folder;
    if (auto spool = engine_directory(config_of(task.request), "astspooldir"); !spool.empty()) {
        site.spool = std::move(spool);
    }
    task.text = render_asterisk(*found.exchange, site);
    task.zones = zones_of(found.exchange->state());
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
    task.patience = impl_->options.lock_timeout;
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

Deployed Workspace::undeploy(DeployRequest const& request)
{
    require_store(impl_->options);
    auto asked = request;
    asked.folder = engine_folder(request.folder);
    bool const dry_run = impl_->options.dry_run;
    auto const [live, newest] = impl_->read([](Work& work) {
        return std::pair{recorded(work.store), callflow::newest_change(work.store)};
    });
    auto removed = remove_releases(asked, dry_run, impl_->options.lock_timeout);
    removed.outcome.base = newest;
    if (!dry_run && live && live->folder == asked.folder) {
        impl_->mutate("undeploy", [&](Work& work) {
            Statement{work.store, "DELETE FROM deployment WHERE folder = ?", asked.folder}.run();
            work.outcome.changed = true;
        });
    }
    return removed;
}

std::optional<LiveDeployment> Workspace::live_deployment()
{
    return impl_->read([](Work& work) { return recorded(work.store); });
}

}
