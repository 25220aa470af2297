#include "deploy/includes.h"

#include "deploy/lines.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {

namespace {

/// Whether a line reads our file: `#include "cf/extensions.conf"` and the like.
bool includes_file(std::string_view line, std::string_view file)
{
    line = trim(line.substr(0, line.find(';')));
    for (std::string_view const directive : {"#tryinclude", "#include"}) {
        if (line.starts_with(directive)) {
            auto const name = trim(line.substr(directive.size()));
            return name == fmt::format("cf/{}", file) || name == fmt::format("\"cf/{}\"", file);
        }
    }
    return false;
}

/// The text without the lines that read our file.
std::string without_lines(std::string_view text, std::string_view file)
{
    std::string rest;
    each_line(
        text, [&](std::string_view line) { rest += includes_file(line, file) ? std::string_view{} : line; });
    return rest;
}

std::optional<std::string> plain_file(Folder const& engine, std::string const& name)
{
    auto const what = engine.kind(name);
    if (what != EntryKind::nothing && what != EntryKind::file) {
        throw Error{
            Code::refused, "folder",
            fmt::format(
                "\"{}\" is no plain file: write the line \"{}\" into it yourself, or replace it",
                engine.path_of(name), include_line(name))};
    }
    return engine.read(name);
}

}

std::string include_line(std::string_view file)
{
    return fmt::format("#tryinclude cf/{}", file);
}

std::vector<IncludeEdit> includes_to_add(Folder const& engine, std::vector<std::string> const& files)
{
    std::vector<IncludeEdit> edits;
    for (auto const& file : files) {
        auto const text = plain_file(engine, file);
        auto const before = text.value_or("");
        if (without_lines(before, file) == before) {
            bool const open = !before.empty() && !before.ends_with('\n');
            edits.push_back(
                {file, !text, before, fmt::format("{}{}{}\n", before, open ? "\n" : "", include_line(file))});
        }
    }
    return edits;
}

std::vector<IncludeEdit> includes_to_remove(Folder const& engine, std::vector<std::string> const& files)
{
    std::vector<IncludeEdit> edits;
    for (auto const& file : files) {
        if (engine.kind(file) != EntryKind::file) {
            continue;
        }
        auto const before = engine.read(file).value_or("");
        if (auto after = without_lines(before, file); after != before) {
            edits.push_back({file, false, before, std::move(after)});
        }
    }
    return edits;
}

void write_includes(Folder const& engine, std::vector<IncludeEdit> const& edits, FileAccess const& access)
{
    for (auto const& edit : edits) {
        edit.after.empty() ? engine.remove(edit.file) : engine.replace(edit.file, edit.after, access);
    }
}

}
