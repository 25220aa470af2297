#pragma once

#include "asterisk/rendering.h"
#include "deploy/folder.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace callflow {

/// Files below a folder: texts by path.
using FileTexts = std::map<std::string, std::string, std::less<>>;

/// What `cf` in the engine's folder points at.
struct LiveRelease {
    std::string name; ///< cf-41; empty: nothing was deployed
    FileTexts files;
};

/// Error{refused, folder} if `cf` is something that we did not make.
LiveRelease live_release(Folder const& engine);

/// The release of that name; without files if it is not there.
LiveRelease release_named(Folder const& engine, std::string const& name);

/// The newest release before this one; empty if there is none.
std::string release_before(Folder const& engine, std::string const& name);

/// The release that a link beside it points at; empty if there is none.
LiveRelease release_at(Folder const& engine, std::string const& link);

/// The files of a release: the rendered ones, and for each flow that differs or is gone the contexts of
/// releases before that live calls may stand in, `flows/f3-before.conf`.
FileTexts release_files(std::vector<EngineFile> const& rendered, std::vector<FileTexts const*> const& before);

/// Whether `live` holds just what was rendered, besides texts of before.
bool holds(FileTexts const& live, std::vector<EngineFile> const& rendered);

/// What became of a file.
struct FileChange {
    std::string path;
    std::string_view action; ///< create, change, remove
};
std::vector<FileChange> changes_between(FileTexts const& before, FileTexts const& after);

/// The name of the next release: cf-41 or, if that is live, cf-41.2.
std::string next_release(std::int64_t change, LiveRelease const& live);

/// Writes a release as a whole. Files that are as in `live` are the same files.
void put_release(
    Folder const& engine, std::string const& name, FileTexts const& files, LiveRelease const& live,
    FileAccess const& access);

/// Removes all releases but these, and what a deployment that was killed left.
void clear_releases(Folder const& engine, std::set<std::string> const& kept);

/// Whether an entry of the engine's folder is a release or a part of one.
bool is_release(std::string_view name);

/// The change of a release: 41 of cf-41.2; nothing if it is none.
std::optional<std::int64_t> change_of_release(std::string_view name);

}
