#include "deploy/deploy.h"
#include "deploy/engine_parts.h"
#include "deploy/includes.h"
#include "deploy/live_engine.h"
#include "deploy/places.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {

namespace {

std::vector<std::string> all_parts()
{
    std::vector<std::string> files;
    for (auto const& part : engine_parts) {
        files.emplace_back(part.file);
    }
    return files;
}

/// Taking away all that was deployed to one folder.
class Undeployment {
public:
    Undeployment(DeployRequest const& request, bool dry_run, std::chrono::milliseconds patience)
        : dry_run_{dry_run}, folder_{locked_folder(request.folder, patience)}, engine_{request},
          live_{live_release(folder_)}, includes_{includes_to_remove(folder_, all_parts())}
    {
        for (auto const& name : folder_.names()) {
            if (name == link_name || name == sounds_folder || is_release(name)) {
                ours_.push_back(name);
            }
        }
    }

    Deployed run()
    {
        auto& outcome = result_.outcome;
        outcome.action = "remove";
        outcome.dry_run = dry_run_;
        outcome.changed = !includes_.empty() || !ours_.empty();
        if (outcome.changed) {
            tell();
        }
        if (outcome.changed && !dry_run_) {
            perform();
        }
        return std::move(result_);
    }

private:
    void tell()
    {
        auto& outcome = result_.outcome;
        auto const change = change_of_release(live_.name).value_or(0);
        outcome.objects.push_back({"deployment", change, folder_.path(), live_.name});
        for (auto const& edit : includes_) {
            result_.files.push_back({edit.file, "change"});
            outcome.losses.push_back(
                fmt::format("the line \"{}\" of {}", include_line(edit.file), edit.file));
        }
        outcome.losses.insert(outcome.losses.end(), ours_.begin(), ours_.end());
    }

    /// What the engine reads goes last, so that to do it again finishes it.
    void perform()
    {
        write_includes(folder_, includes_, {});
        std::set<std::string_view> parts;
        for (auto const& part : engine_parts) {
            parts.insert(part.file);
        }
        engine_.load(parts, {});
        for (auto const& name : ours_) {
            folder_.remove(name);
        }
        folder_.sync();
    }

    bool dry_run_;
    Folder folder_;
    LiveEngine engine_;
    LiveRelease live_;
    std::vector<IncludeEdit> includes_;
    std::vector<std::string> ours_;
    Deployed result_;
};

}

Deployed remove_releases(DeployRequest const& request, bool dry_run, std::chrono::milliseconds patience)
{
    auto only_reload = request;
    only_reload.verify = false;
    return Undeployment{only_reload, dry_run, patience}.run();
}

}
