#include "deploy/deploy.h"

#include "deploy/engine_parts.h"
#include "deploy/includes.h"
#include "deploy/release.h"
#include "deploy/unix_group.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace callflow {

namespace {

constexpr auto* link_name = "cf";
constexpr auto* loaded_link = ".cf-loaded"; ///< the release that the engine was seen to run
constexpr auto* sounds_folder = "cf-sounds";

Folder locked(std::string const& path)
{
    Folder folder{path};
    if (!folder.lock()) {
        throw Error{Code::busy, "folder", fmt::format("somebody else deploys to \"{}\" now", path)};
    }
    return folder;
}

/// Those of the engine's files that read one of ours.
std::vector<std::string> included(std::vector<EngineFile> const& rendered)
{
    std::vector<std::string> files;
    for (auto const& part : engine_parts) {
        auto const named = [&](EngineFile const& file) { return file.path == part.file; };
        if (std::any_of(rendered.begin(), rendered.end(), named)) {
            files.emplace_back(part.file);
        }
    }
    return files;
}

/// A deployment to one folder, step by step.
class Deployment {
public:
    explicit Deployment(DeployTask const& task)
        : task_{task}, engine_{locked(task.request.folder)}, access_{access_for(task.request.group)},
          live_{live_release(engine_)}, includes_{includes_to_add(engine_, included(task.text.files))},
          files_{release_files(task.text.files, live_.files)}
    {
        rendered_ = holds(live_.files, task.text.files) && change_of_release(live_.name) == task.change;
    }

    Release run()
    {
        name_ = rendered_ ? live_.name : next_release(task_.change, live_);
        bool const done = rendered_ && includes_.empty();
        result_.outcome.changed = !done;
        if (done) {
            result_.outcome.notes.emplace_back("it is live already");
        } else {
            tell_files();
            if (!task_.dry_run) {
                perform();
            }
        }
        return finish();
    }

private:
    void tell_files()
    {
        for (auto const& change :
             rendered_ ? std::vector<FileChange>{} : changes_between(live_.files, files_)) {
            result_.files.push_back({fmt::format("cf/{}", change.path), std::string{change.action}});
        }
        for (auto const& edit : includes_) {
            result_.files.push_back({edit.file, edit.made ? "create" : "change"});
        }
    }

    void make_all_sounds()
    {
        auto site = task_.sounds;
        site.folder = engine_.path_of(sounds_folder);
        site.access = access_;
        sounds_ = make_sounds(task_.text.sounds, site);
        if (sounds_.made > 0) {
            result_.outcome.notes.push_back(fmt::format("sounds: {} made", sounds_.made));
        }
        auto& warnings = result_.outcome.warnings;
        warnings.insert(warnings.end(), sounds_.warnings.begin(), sounds_.warnings.end());
    }

    /// What neither the live release nor the one before needs.
    void clear()
    {
        clear_releases(engine_, {name_, live_.name, loaded_link});
        std::set<std::string> used;
        for (auto const* files : {&files_, &live_.files}) {
            for (auto const& [path, text] : *files) {
                used.merge(sounds_named_in(text));
            }
        }
        if (engine_.kind(sounds_folder) == EntryKind::folder) {
            prune_sounds(engine_.inside(sounds_folder), used);
        }
    }

    void perform()
    {
        make_all_sounds();
        if (!rendered_) {
            put_release(engine_, name_, files_, live_, access_);
        }
        engine_.point(link_name, name_);
        write_includes(engine_, includes_, access_);
        engine_.sync();
        clear();
    }

    Release finish()
    {
        auto& outcome = result_.outcome;
        outcome.action = "deploy";
        outcome.dry_run = task_.dry_run;
        outcome.objects.push_back(
            {"change", task_.change, std::to_string(task_.change), engine_.path_of(name_)});
        return {std::move(result_), std::move(sounds_)};
    }

    DeployTask const& task_;
    Folder engine_;
    FileAccess access_;
    LiveRelease live_;
    std::vector<IncludeEdit> includes_;
    FileTexts files_;
    std::string name_;
    bool rendered_ = false; ///< the live release is what we would write
    Deployed result_;
    MadeSounds sounds_;
};

bool is_readable(unsigned char byte)
{
    return std::isalnum(byte) != 0 ||
           std::string_view{"/._+@~-"}.find(static_cast<char>(byte)) != std::string_view::npos;
}

}

std::string engine_folder(std::string const& folder)
{
    auto path =
        std::filesystem::absolute(folder.empty() ? "/etc/asterisk" : folder).lexically_normal().string();
    if (!std::all_of(path.begin(), path.end(), is_readable)) {
        throw Error{
            Code::usage, "folder",
            fmt::format(
                "the engine cannot read files in \"{}\": its path may have the letters a-z and A-Z, digits "
                "and . _ + @ ~ -",
                path)};
    }
    while (path.size() > 1 && path.ends_with('/')) {
        path.pop_back();
    }
    return path;
}

Release deploy_release(DeployTask const& task)
{
    return Deployment{task}.run();
}

}
