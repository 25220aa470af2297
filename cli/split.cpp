#include "split.h"

#include "documents.h"
#include "file.h"
#include "session.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <cerrno>
#include <filesystem>
#include <set>
#include <sys/stat.h>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Export;

namespace fs = std::filesystem;

namespace {

/// New folders are only their owner's.
void make_folder(fs::path const& path)
{
    std::error_code error;
    if (path.empty() || fs::is_directory(path, error)) {
        return;
    }
    make_folder(path.parent_path());
    if (mkdir(path.c_str(), 0700) != 0) {
        error.assign(errno, std::generic_category());
        throw Error{
            Code::failure, "folder", fmt::format("cannot make \"{}\": {}", path.string(), error.message())};
    }
}

void write_below(fs::path const& folder, std::string const& path, std::string_view bytes)
{
    auto const place = folder / path;
    make_folder(place.parent_path());
    write_file(place.string(), bytes);
}

/// The paths, below the folder, of what an export would write.
std::set<std::string> paths_of(Session& session, Export const& what)
{
    std::set<std::string> paths;
    session.workspace().export_files(
        what, [&](std::string const& path, std::string_view) { paths.insert(path); });
    return paths;
}

/// Whether an export with --split writes files of that name.
bool is_of_split(std::string const& path)
{
    return path == "shared.yaml" || path == "shared.json" || path.starts_with("flows/");
}

/// The flows' files that are there and would not be written; `apply` of the folder would read them too.
std::vector<std::string> gone_files(Session& session, Export const& what, std::string const& folder)
{
    std::vector<std::string> gone;
    auto const fresh = paths_of(session, what);
    for (auto const& path : documents_below(folder)) {
        auto const name = fs::path{path}.lexically_relative(fs::path{folder}.lexically_normal()).string();
        if (!is_of_split(name)) {
            throw Error{
                Code::refused, "folder",
                fmt::format("\"{}\" is another document, which an apply of the folder would read too", path)}
                .advise("cf export --split NEW-FOLDER");
        }
        if (!fresh.contains(name)) {
            gone.push_back(path);
        }
    }
    return gone;
}

void confirm_removal(Session& session, std::vector<std::string> const& gone)
{
    if (session.globals().yes || gone.empty()) {
        return;
    }
    auto& conversation = session.conversation();
    if (!session.interactive()) {
        throw Error{
            Code::usage, "confirmation",
            fmt::format("\"{}\" is of a flow that is gone, and nobody can be asked here", gone.front())}
            .advise("--yes   # remove it");
    }
    conversation.line("this removes:");
    for (auto const& path : gone) {
        conversation.line(callflow::printable(fmt::format("  {}", path)));
    }
    auto asking = session.dialogue();
    if (!confirm(asking, "Continue?")) {
        throw Error{Code::cancelled, "no", "nothing was done"};
    }
}

void say_written(Session& session, std::size_t files, std::string const& folder)
{
    say(session.conversation(), "wrote",
        fmt::format("{} file{} below {}", files, files == 1 ? "" : "s", folder));
}

}

void write_split(Session& session, Export const& what, std::string const& folder)
{
    std::error_code error;
    auto const gone =
        fs::is_directory(folder, error) ? gone_files(session, what, folder) : std::vector<std::string>{};
    confirm_removal(session, gone);
    std::size_t files = 0;
    auto const warnings =
        session.workspace().export_files(what, [&](std::string const& path, std::string_view bytes) {
            write_below(folder, path, bytes);
            ++files;
        });
    for (auto const& path : gone) {
        fs::remove(path);
    }
    for (auto const& warning : warnings) {
        say(session.conversation(), "warning", warning);
    }
    say_written(session, files, folder);
}

void write_audio(Session& session, Export const& what, std::string const& folder)
{
    std::size_t files = 0;
    session.workspace().export_audio(what, [&](std::string const& path, std::string_view bytes) {
        write_below(folder, path, bytes);
        ++files;
    });
    say_written(session, files, folder);
}

}
