#include "workspace_box.h"

#include <map>

using namespace callflow;

namespace {

/// A value that differs from the default, for every type of field.
std::string sample(FieldInfo const& field)
{
    static std::map<Type, std::string> const samples = {
        {Type::text, "Text with = , ' \" and \\ in it"},
        {Type::prose, "Two lines,\nand 'quotes'"},
        {Type::reference, "office"},
        {Type::audio, "welcome"},
        {Type::destination, "ana/desk"},
        {Type::recipient, "bo"},
        {Type::caller_id, "+14169233346"},
        {Type::forward, "+14165550101"},
        {Type::zone, "America/Toronto"},
        {Type::digits, "4321"},
        {Type::code, "*21"},
        {Type::ranges, "08:00-12:00"},
        {Type::expression, "^(.*)$"},
    };
    if (field.type == Type::boolean)
        return field.default_text == "true" ? "false" : "true";
    if (field.type == Type::choice)
        return std::string{field.choices.back()};
    if (field.type == Type::integer || field.type == Type::duration)
        return field.least == field.default_text ? field.most : field.least;
    return samples.at(field.type);
}

Words values_for(FieldInfo const& field)
{
    static std::map<std::string_view, Words> const structures = {
        {"destinations", {"ana/desk,for=14s", "@team,for=10s", "+14165550101,for=25s"}},
        {"rules", {"1416=allow", "x-1=disallow", "anonymous=allow"}},
        {"caller_name", {"^(.*)$=Support \\1"}},
        {"hours", {"mon-fri 08:00-12:00 13:00-18:00", "sat 22:00-02:00"}},
    };
    if (field.word == "destinations" && field.parts.at(1).word == "after")
        return {"ana/desk,after=0s,for=14s", "@team,after=0s,for=10s", "+14165550101,after=0s,for=25s"};
    if (field.type == Type::structure)
        return structures.at(field.word);
    if (!field.list)
        return {sample(field)};
    if (field.type == Type::recipient)
        return {"bo", "someone@example.com"};
    return {sample(field), "other"};
}

std::vector<Edit> all_fields(KindInfo const& kind)
{
    std::vector<Edit> result;
    for (auto const& field : kind.fields)
        if (!(kind.word == "time_router" && field.word == "schedule"))
            result.push_back(edit(std::string{field.word}, Edit::Operation::set, values_for(field)));
    return result;
}

std::string exit_for(KindInfo const& kind)
{
    return kind.exits.empty() ? "" : kind.exits.front().option ? "12" : std::string{kind.exits.front().name};
}

}

TEST_CASE("every field of every kind comes back as it was given")
{
    Box const box;
    auto at = company(box);
    for (auto const& kind : kinds()) {
        CAPTURE(kind.word);
        Draft draft;
        draft.kind = kind.word;
        draft.name = kind.label;
        draft.edits = all_fields(kind);
        if (auto const exit = exit_for(kind); !exit.empty())
            draft.edits.push_back(edit("exits", Edit::Operation::set, {exit + "=after-hours"}));
        auto const made = at.create(Noun::module, draft);
        Value const item = box.open().show(Noun::module, made.objects.at(0).key);
        for (auto const& one : draft.edits) {
            CAPTURE(one.word);
            auto const& fields = shown_fields(kind.word);
            auto const field = std::find_if(
                fields.begin(), fields.end(), [&](auto const& info) { return info.word == one.word; });
            REQUIRE(field != fields.end());
            REQUIRE(item.find(one.word) != nullptr);
            auto const* const separator = field->type == Type::structure ? "; " : ",";
            CHECK(
                to_text(*field, *item.find(one.word)) == fmt::format("{}", fmt::join(one.values, separator)));
        }
    }
    CHECK(at.store_check().empty());
}

TEST_CASE("a module with defaults shows them")
{
    Box const box;
    auto at = company(box);
    create_module(at, "hang_up", "Bye");
    CHECK(shown(at, Noun::module, "bye", "cause") == "normal");
    CHECK(shown(at, Noun::module, "bye", "enabled") == "true");
    CHECK(shown(at, Noun::module, "bye", "tab") == "Main");
}

TEST_CASE("a field of a kind is set, added to, taken from and cleared")
{
    Box const box;
    auto at = company(box);
    create_module(at, "blocklist", "Block", {{"numbers", "123"}});
    at.set(Noun::module, "block", {edit("numbers", Edit::Operation::add, {"456", "789"})});
    CHECK(shown(at, Noun::module, "block", "numbers") == "123,456,789");
    at.set(Noun::module, "block", {edit("numbers", Edit::Operation::remove, {"456"})});
    CHECK(shown(at, Noun::module, "block", "numbers") == "123,789");
    at.set(Noun::module, "block", {edit("numbers", Edit::Operation::unset)});
    CHECK(shown(at, Noun::module, "block", "numbers").empty());
    at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::add, {"bo,after=10s"})});
    CHECK(shown(at, Noun::module, "ring", "destinations") == "ana,after=0s,for=20s; bo,after=10s,for=20s");
    at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::remove, {"bo"})});
    CHECK(shown(at, Noun::module, "ring", "destinations") == "ana,after=0s,for=20s");
    CHECK(refusal("usage.destinations", [&] {
              at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::unset)});
          }).find("required") != std::string::npos);
}

TEST_CASE("a kind, an exit and a field that are not there are refused with what there is")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("usage.kind", [&] {
              create_module(at, "voicemial", "x");
          }) == "there is no module kind \"voicemial\"");
    CHECK(refusal("usage.exit", [&] {
              at.connect("ring", "open", "after-hours");
          }).find("no_answer") != std::string::npos);
    CHECK(refusal("usage.field", [&] {
              create_module(at, "fax", "x", {{"pin", "1"}});
          }) == "fax has no field \"pin\"");
    CHECK_FALSE(refusal("usage.cause", [&] {
                    create_module(at, "hang_up", "x", {{"cause", "bored"}});
                }).empty());
}

TEST_CASE("a code is dialled for one switch of a flow only")
{
    Box const box;
    auto at = company(box);
    create_module(at, "switch", "Day", {{"code", "*21"}});
    CHECK(refusal("conflict.code", [&] {
              create_module(at, "switch", "Night", {{"code", "*21"}});
          }) == "code *21 is that of switch \"Day\" already");
    create_module(at, "switch", "Night");
    CHECK_FALSE(refusal("conflict.code", [&] {
                    at.set(Noun::module, "night", edits({{"code", "*21"}}));
                }).empty());
    auto const copied = at.copy(Noun::module, "day", {});
    CHECK(shown(at, Noun::module, copied.objects.at(0).key, "code").empty());
    at.copy(Noun::flow, "sales", {});
    CHECK(at.store_check().empty());
}

TEST_CASE("flows that cannot run yet are stored")
{
    Box const box;
    auto at = company(box);
    create_module(at, "audio_playback", "Play", {{"audio", "welcome"}, {"exits", "next=after-hours"}});
    at.connect("play", "next", "play");
    create(at, Noun::user, "Cy");
    at.assign(Noun::user, {"cy"}, "sales", "");
    create_module(at, "fax", "Fax", {{"deliver_to", "cy"}});
    at.remove(Noun::trunk, {"carrier"}, {.cascade = true});
    create_module(at, "call_forward", "Out", {{"to", "+14165550101"}});
    CHECK(shown(at, Noun::module, "play", "exits") == "next=play");
}
