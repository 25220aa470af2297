#include "deploy/release.h"

#include "deploy/before.h"
#include "deploy/places.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace callflow {

namespace {

constexpr std::string_view prefix = "cf-";
constexpr auto* unfinished = ".cf-release";

void read_below(Folder const& folder, std::string const& path, FileTexts& files)
{
    for (auto const& name : folder.names()) {
        switch (folder.kind(name)) {
        case EntryKind::file:
            files.emplace(path + name, folder.read(name).value_or(""));
            break;
        case EntryKind::folder:
            read_below(folder.inside(name), path + name + '/', files);
            break;
        default:
            files.emplace(path + name, std::string{'\0'}); // like nothing that is rendered
        }
    }
}

/// What orders releases: 41 and 2 of cf-41.2.
std::pair<std::int64_t, std::int64_t> age_of(std::string const& name)
{
    auto const dot = name.find('.');
    return {
        change_of_release(name).value_or(0),
        dot == std::string::npos ? 1 : std::strtoll(name.c_str() + dot + 1, nullptr, 10)};
}

/// Writes files in the order of their paths, a folder at a time.
class ReleaseWriter {
public:
    ReleaseWriter(FileTexts const& files, LiveRelease const& live, FileAccess const& access)
        : files_{files}, live_{live}, access_{access}
    {
    }

    /// Those whose path begins with `below`, into `to`; `from` is the same folder of the live release.
    void write(std::string const& below, Folder const& to, Folder const* from)
    {
        for (auto file = files_.lower_bound(below); file != files_.end() && file->first.starts_with(below);) {
            auto const rest = std::string_view{file->first}.substr(below.size());
            auto const slash = rest.find('/');
            std::string const name{rest.substr(0, slash)};
            if (slash == std::string_view::npos) {
                write_file(name, *file, to, from);
                ++file;
                continue;
            }
            write_folder(below, name, to, from);
            file = files_.lower_bound(below + name + '0'); // the character after /
        }
    }

private:
    void write_folder(std::string const& below, std::string const& name, Folder const& to, Folder const* from)
    {
        auto const made = to.make_inside(name, access_);
        bool const there = from != nullptr && from->kind(name) == EntryKind::folder;
        std::optional<Folder> same;
        if (there) {
            same.emplace(from->inside(name));
        }
        write(below + name + '/', made, same ? &*same : nullptr);
    }

    void write_file(
        std::string const& name, FileTexts::value_type const& file, Folder const& to, Folder const* from)
    {
        auto const old = live_.files.find(file.first);
        bool const same = from != nullptr && old != live_.files.end() && old->second == file.second;
        if (!same || !from->looks_written(name, file.second, access_) || !to.link_from(*from, name)) {
            to.write(name, file.second, access_);
        }
    }

    FileTexts const& files_;
    LiveRelease const& live_;
    FileAccess const& access_;
};

}

bool is_release(std::string_view name)
{
    return name == unfinished || name.starts_with(".cf-") || change_of_release(name).has_value();
}

std::optional<std::int64_t> change_of_release(std::string_view name)
{
    if (!name.starts_with(prefix)) {
        return std::nullopt;
    }
    name.remove_prefix(prefix.size());
    std::int64_t change = 0;
    auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), change);
    auto const rest = name.substr(static_cast<std::size_t>(end - name.data()));
    bool const again = rest.size() > 1 && rest[0] == '.' &&
                       rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
    return error == std::errc{} && (rest.empty() || again) ? std::optional{change} : std::nullopt;
}

LiveRelease release_named(Folder const& engine, std::string const& name)
{
    LiveRelease release{name, {}};
    if (engine.kind(name) == EntryKind::folder) {
        read_below(engine.inside(name), "", release.files);
    }
    return release;
}

std::string release_before(Folder const& engine, std::string const& name)
{
    std::string found;
    for (auto const& other : engine.names()) {
        if (change_of_release(other) && age_of(other) < age_of(name) &&
            (found.empty() || age_of(found) < age_of(other))) {
            found = other;
        }
    }
    return found;
}

LiveRelease release_at(Folder const& engine, std::string const& link)
{
    auto const name = engine.target_of(link).value_or("");
    return change_of_release(name) ? release_named(engine, name) : LiveRelease{};
}

LiveRelease live_release(Folder const& engine)
{
    auto live = release_at(engine, link_name);
    if (live.name.empty() && engine.kind(link_name) != EntryKind::nothing) {
        throw Error{
            Code::refused, "folder",
            fmt::format("\"{}\" is no link to a deployment: move it away", engine.path_of(link_name))};
    }
    return live;
}

FileTexts release_files(std::vector<EngineFile> const& rendered, std::vector<FileTexts const*> const& before)
{
    FileTexts files;
    for (auto const& file : rendered) {
        files.emplace(file.path, file.text);
    }
    for (auto const* old : before) {
        for (auto const& [path, text] : *old) {
            if (!is_flow_file(path)) {
                continue;
            }
            auto const now = files.find(path);
            auto kept = contexts_besides(text, now == files.end() ? std::string_view{} : now->second);
            auto const earlier = files.find(name_of_before(path));
            kept = contexts_besides(kept, earlier == files.end() ? std::string_view{} : earlier->second);
            if (!kept.empty()) {
                files[name_of_before(path)] += kept;
            }
        }
    }
    return files;
}

bool holds(FileTexts const& live, std::vector<EngineFile> const& rendered)
{
    auto const same = [&](EngineFile const& file) {
        auto const found = live.find(file.path);
        return found != live.end() && found->second == file.text;
    };
    auto const more =
        std::count_if(live.begin(), live.end(), [](auto const& file) { return is_before_file(file.first); });
    return rendered.size() + static_cast<std::size_t>(more) == live.size() &&
           std::all_of(rendered.begin(), rendered.end(), same);
}

std::vector<FileChange> changes_between(FileTexts const& before, FileTexts const& after)
{
    std::vector<FileChange> changes;
    for (auto const& [path, text] : after) {
        auto const old = before.find(path);
        if (old == before.end() || old->second != text) {
            changes.push_back({path, old == before.end() ? "create" : "change"});
        }
    }
    for (auto const& [path, text] : before) {
        if (!after.contains(path)) {
            changes.push_back({path, "remove"});
        }
    }
    std::sort(changes.begin(), changes.end(), [](auto const& left, auto const& right) {
        return left.path < right.path;
    });
    return changes;
}

std::string next_release(std::int64_t change, LiveRelease const& live)
{
    auto name = fmt::format("{}{}", prefix, change);
    for (int next = 2; name == live.name; ++next) {
        name = fmt::format("{}{}.{}", prefix, change, next);
    }
    return name;
}

void put_release(
    Folder const& engine, std::string const& name, FileTexts const& files, LiveRelease const& live,
    FileAccess const& access)
{
    engine.remove(unfinished);
    try {
        auto const made = engine.make_inside(unfinished, access);
        std::optional<Folder> old;
        if (!live.name.empty() && engine.kind(live.name) == EntryKind::folder) {
            old.emplace(engine.inside(live.name));
        }
        ReleaseWriter{files, live, access}.write("", made, old ? &*old : nullptr);
        made.sync();
    } catch (Error const&) {
        engine.remove(unfinished);
        throw;
    }
    engine.remove(name);
    engine.rename(unfinished, name);
}

void clear_releases(Folder const& engine, std::set<std::string> const& kept)
{
    for (auto const& name : engine.names()) {
        if (is_release(name) && !kept.contains(name)) {
            engine.remove(name);
        }
    }
}

}
