#include "deploy/deploy.h"

#include "deploy/difference.h"
#include "deploy/engine_parts.h"
#include "deploy/includes.h"
#include "deploy/live_engine.h"
#include "deploy/places.h"
#include "deploy/private_engine.h"
#include "deploy/release.h"
#include "deploy/unix_group.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace callflow {

namespace {

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
        : task_{task}, folder_{locked_folder(task.request.folder, task.patience)}, engine_{task.request},
          access_{access_for(task.request.group)}, live_{live_release(folder_)},
          loaded_{release_at(folder_, loaded_link)}, includes_{
                                                         includes_to_add(folder_, included(task.text.files))}
    {
        rendered_ = holds(live_.files, task.text.files) && change_of_release(live_.name) == task.change;
        name_ = rendered_ ? live_.name : next_release(task.change, live_);
        files_ = rendered_ ? live_.files : release_files(task.text.files, {&live_.files, &loaded_.files});
        done_ = rendered_ && includes_.empty() && (!task.request.reload || loaded_.name == live_.name);
    }

    Release run()
    {
        if (done_) {
            note("it is live already");
        } else {
            tell_files();
        }
        if (!task_.dry_run) {
            done_ ? clear() : perform();
        }
        return finish();
    }

private:
    void note(std::string text) { result_.outcome.notes.push_back(std::move(text)); }

    void warn(std::vector<std::string> const& lines)
    {
        auto& warnings = result_.outcome.warnings;
        warnings.insert(warnings.end(), lines.begin(), lines.end());
    }

    void tell_files()
    {
        for (auto const& change : changes_between(live_.files, files_)) {
            result_.files.push_back({fmt::format("cf/{}", change.path), std::string{change.action}});
            if (task_.dry_run) {
                result_.files.back().text = difference_in(change);
            }
        }
        for (auto const& edit : includes_) {
            result_.files.push_back({edit.file, edit.made ? "create" : "change"});
            if (task_.dry_run) {
                result_.files.back().text =
                    unified_difference({folder_.path_of(edit.file), edit.before, edit.after, edit.made});
            }
        }
    }

    std::string difference_in(FileChange const& change) const
    {
        auto const text = [&](FileTexts const& files) {
            auto const found = files.find(change.path);
            return found == files.end() ? std::string_view{} : std::string_view{found->second};
        };
        return unified_difference(
            {folder_.path_of("cf/" + change.path), text(live_.files), text(files_), change.action == "create",
             change.action == "remove"});
    }

    void make_all_sounds()
    {
        auto site = task_.sounds;
        site.folder = folder_.path_of(sounds_folder);
        site.access = access_;
        sounds_ = make_sounds(task_.text.sounds, site);
        if (sounds_.made > 0) {
            note(fmt::format("sounds: {} made", sounds_.made));
        }
        warn(sounds_.warnings);
    }

    /// Nobody is sure of a release that was never loaded.
    void verify()
    {
        if (!task_.request.verify || loaded_.name == name_) {
            return;
        }
        if (!engine_.program()) {
            return note("not verified: there is no asterisk here to load it");
        }
        try_out(folder_, {*engine_.program(), name_, files_, task_.zones});
    }

    void put()
    {
        put_release(folder_, name_, files_, live_, access_);
        try {
            verify();
        } catch (Error const&) {
            folder_.remove(name_);
            throw;
        }
    }

    /// Where something changed, or nobody saw the engine load what is live.
    std::set<std::string_view> parts_to_load() const
    {
        bool const known = !loaded_.name.empty() && includes_.empty();
        return parts_of(changes_between(known ? loaded_.files : FileTexts{}, files_));
    }

    void perform()
    {
        make_all_sounds();
        rendered_ ? verify() : put();
        try {
            folder_.point(link_name, name_);
            write_includes(folder_, includes_, access_);
            folder_.sync();
            load();
        } catch (Error const& error) {
            take_back(error);
        }
        clear();
    }

    void load()
    {
        if (!task_.request.reload) {
            return;
        }
        warn(engine_.load(parts_to_load(), files_));
        folder_.point(loaded_link, name_);
        if (!engine_.runs()) {
            note("asterisk does not run: it loads this when it starts");
        }
    }

    /// The release before is live again, the engine's files are as they were.
    [[noreturn]] void take_back(Error const& error)
    {
        auto const& before = rendered_ ? loaded_ : live_;
        auto parts = parts_of(changes_between(before.files, files_));
        if (before.name.empty()) {
            folder_.remove(link_name);
        } else {
            folder_.point(link_name, before.name);
        }
        for (auto const& edit : includes_) {
            parts.insert(edit.file);
            edit.made ? folder_.remove(edit.file) : folder_.replace(edit.file, edit.before, access_);
        }
        if (name_ != before.name) {
            folder_.remove(name_);
        }
        auto const now = before.name.empty() ? "what was there before is live again"
                                             : fmt::format("{} is live again", before.name);
        std::string but;
        try {
            engine_.load(parts, before.files);
        } catch (Error const& another) {
            but = ", but " + another.sentence();
        }
        throw Error{error.code(), error.rule(), fmt::format("{}; {}{}", error.sentence(), now, but)};
    }

    /// What neither the live release nor the one before needs, nor the one that the engine runs.
    void clear()
    {
        auto const before = live_.name == name_ ? release_before(folder_, name_) : live_.name;
        std::set<std::string> const kept = {name_, before, folder_.target_of(loaded_link).value_or("")};
        std::set<std::string> used;
        for (auto const& name : kept) {
            for (auto const& [path, text] : release_named(folder_, name).files) {
                used.merge(sounds_named_in(text));
            }
        }
        auto ours = kept;
        ours.insert(loaded_link);
        clear_releases(folder_, ours);
        if (folder_.kind(sounds_folder) == EntryKind::folder) {
            prune_sounds(folder_.inside(sounds_folder), used);
        }
    }

    Release finish()
    {
        auto& outcome = result_.outcome;
        outcome.action = "deploy";
        outcome.changed = !done_;
        outcome.dry_run = task_.dry_run;
        outcome.objects.push_back(
            {"change", task_.change, std::to_string(task_.change), folder_.path_of(name_)});
        return {std::move(result_), std::move(sounds_)};
    }

    DeployTask const& task_;
    Folder folder_;
    LiveEngine engine_;
    FileAccess access_;
    LiveRelease live_;
    LiveRelease loaded_; ///< what the engine was seen to run
    std::vector<IncludeEdit> includes_;
    FileTexts files_;
    std::string name_;
    bool rendered_ = false; ///< the live release is what we would write
    bool done_ = false;     ///< and there is nothing else to do
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
