#pragma once

#include "text_refusal.h"

#include <callflow/workspace.h>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace callflow {

using Words = std::vector<std::string>;

/// A folder of its own with a store in it, gone at the end.
class Box {
public:
    Box() : folder_{std::filesystem::temp_directory_path() / "cf-box-XXXXXX"}
    {
        auto name = folder_.string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder_ = name;
    }
    ~Box()
    {
        std::error_code ignored;
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(folder_, ignored);
    }
    Box(Box const&) = delete;
    Box& operator=(Box const&) = delete;

    std::filesystem::path folder() const { return folder_; }
    std::string path() const { return folder_ / "cf.db"; }

    Options options() const
    {
        Options options;
        options.path = path();
        options.os_user = "tester";
        options.actor = "tester";
        options.lock_timeout = std::chrono::milliseconds{2000};
        options.now = parse_instant("2026-03-02T10:00:00Z");
        return options;
    }
    Workspace open() const { return Workspace{options()}; }

    std::string write(std::string const& name, std::string const& bytes) const
    {
        auto const path = folder_ / name;
        std::ofstream{path, std::ios::binary} << bytes;
        return path;
    }

private:
    std::filesystem::path folder_;
};

inline std::string bytes_of_file(std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

using Assignments = std::vector<std::pair<std::string, std::string>>;

inline std::vector<Edit> edits(Assignments const& given)
{
    std::vector<Edit> result;
    for (auto const& [word, text] : given)
        result.push_back({word, Edit::Operation::set, {text}});
    return result;
}

inline Edit edit(std::string word, Edit::Operation operation, Words values = {})
{
    return {std::move(word), operation, std::move(values)};
}

inline Outcome create(Workspace& at, Noun noun, std::string const& name, Assignments const& fields = {})
{
    Draft draft;
    draft.name = name;
    draft.edits = edits(fields);
    return at.create(noun, draft);
}

inline Outcome
create_module(Workspace& at, std::string const& kind, std::string const& name, Assignments const& fields = {})
{
    Draft draft;
    draft.name = name;
    draft.kind = kind;
    draft.edits = edits(fields);
    return at.create(Noun::module, draft);
}

/// A field of one thing as its flag takes it.
inline std::string shown(Workspace& at, Noun noun, std::string const& operand, std::string const& word)
{
    Value const item = at.show(noun, operand);
    auto const kind = noun == Noun::module ? item.find("kind")->text : std::string{word_of(noun)};
    for (auto const& field : shown_fields(kind))
        if (field.word == word && item.find(word) != nullptr)
            return to_text(field, *item.find(word));
    return "";
}

/// The rows of a list, `a|b|c` each.
inline Words listed(Workspace& at, Noun noun, Words const& fields, Query query = {})
{
    query.fields = fields;
    auto const& known = listed_fields(word_of(noun));
    Words rows;
    at.list(noun, query, [&](std::vector<Value> const& row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto const field = std::find_if(
                known.begin(), known.end(), [&](auto const& one) { return one.word == fields[i]; });
            line += (i == 0 ? "" : "|") + to_text(*field, row[i]);
        }
        rows.push_back(std::move(line));
        return true;
    });
    return rows;
}

/// A small company: flow sales (current), users ana and bo in it, a schedule, an audio, a trunk, a group.
inline Workspace company(Box const& box)
{
    auto at = box.open();
    create(at, Noun::flow, "Sales", {{"timezone", "America/Toronto"}});
    at.switch_flow("sales");
    create(at, Noun::schedule, "office", {{"hours", "mon-fri 08:00-18:00"}});
    create(at, Noun::audio, "welcome", {{"say", "Welcome."}});
    create(at, Noun::trunk, "carrier", {{"host", "sip.example.net"}, {"default", "true"}});
    for (auto const* name : {"Ana", "Bo"})
        create(at, Noun::user, name, {{"email", fmt::format("{}@example.com", name)}});
    at.assign(Noun::user, {"ana", "bo"}, "sales", "");
    create(at, Noun::group, "Team", {{"users", "ana"}});
    at.assign(Noun::group, {"team"}, "sales", "");
    create(at, Noun::contact, "ana/desk", {{"type", "sip"}});
    create_module(at, "voicemail", "After hours", {{"audio", "say: Leave a message."}});
    create_module(at, "ring_group", "Ring", {{"destinations", "ana"}, {"exits", "no_answer=after-hours"}});
    create(at, Noun::number, "+14169233346", {{"flow", "sales"}, {"to", "ring"}});
    create(at, Noun::number, "101", {{"to", "ring"}});
    return at;
}

}
