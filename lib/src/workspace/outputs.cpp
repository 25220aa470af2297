#include "model/nouns.h"
#include "store/tables.h"
#include "workspace/bookkeeping.h"
#include "workspace/schedule_shown.h"

#include <algorithm>
#include <map>

namespace callflow {

namespace {

/// Words that tables have beside the fields of their noun.
std::vector<FieldInfo> const& common()
{
    static std::vector<FieldInfo> const fields = {
        shown("id", Type::integer, "Stable number, never used again"),
        shown("key", Type::text, "Identity in files and scripts"),
        shown("name", Type::text, "What people read"),
        shown("number", Type::phone, "E.164, or the digits of an extension"),
        shown("flow", Type::text, "Key of the flow it belongs to"),
        shown("user", Type::text, "Key of the user it belongs to"),
        shown("kind", Type::text, "Kind of the module"),
        shown("default", Type::boolean, "Whether it is the default"),
        shown("current", Type::boolean, "Whether it is the current flow"),
        shown("numbers", Type::integer, "How many numbers it has"),
        shown("modules", Type::integer, "How many modules it has"),
        shown("flows", Type::text, "Flows they are in", true),
        shown("contacts", Type::text, "Their contacts", true),
    };
    return fields;
}

FieldInfo describe_column(Noun noun, Column const& column, bool counted)
{
    if (counted && column.word == "users") {
        return shown("users", Type::integer, "How many users it reaches");
    }
    if (FieldInfo const* own = find_field(fields_of(noun), column.word)) {
        return *own;
    }
    return *find_field(common(), column.word);
}

bool derives(Table const& table, std::string_view word)
{
    return std::any_of(
        table.derived.begin(), table.derived.end(), [&](auto const& one) { return one.word == word; });
}

std::vector<FieldInfo> columns_of(Noun noun, bool counted)
{
    auto const& table = table_of(noun);
    std::vector<FieldInfo> fields;
    for (auto const& column : table.columns) {
        if (!column.read.empty() && column.word != "password") {
            fields.push_back(describe_column(noun, column, counted && derives(table, column.word)));
        }
    }
    for (auto const& column : table.derived) {
        if (find_field(fields, column.word) == nullptr) {
            fields.push_back(describe_column(noun, column, counted));
        }
    }
    return fields;
}

FieldInfo const used_by = shown("used_by", Type::text, "What points at it", true);

std::vector<FieldInfo> flow_things()
{
    auto fields = columns_of(Noun::flow, false);
    fields.erase(
        std::remove_if(
            fields.begin(), fields.end(),
            [](auto const& one) { return one.word == "numbers" || one.word == "modules"; }),
        fields.end());
    fields.push_back(things(
        "numbers", "Its numbers",
        {shown("number", Type::phone, "The number"), shown("to", Type::text, "Where it leads"),
         shown("label", Type::text, "What people call it")}));
    fields.push_back(things(
        "modules", "Its modules",
        {shown("key", Type::text, "Key"), shown("name", Type::text, "Name"),
         shown("kind", Type::text, "Kind"), shown("tab", Type::text, "Workspace tab"),
         *find_field(fields_of(Noun::module), "exits")}));
    return fields;
}

std::vector<FieldInfo> module_fields(KindInfo const& kind)
{
    auto fields = columns_of(Noun::module, false);
    auto const exits =
        std::find_if(fields.begin(), fields.end(), [](auto const& one) { return one.word == "exits"; });
    fields.insert(exits, kind.fields.begin(), kind.fields.end());
    return fields;
}

std::vector<FieldInfo> shown_of(Noun noun)
{
    auto fields = noun == Noun::flow ? flow_things() : columns_of(noun, false);
    if (noun == Noun::contact || noun == Noun::trunk) {
        fields.push_back(*find_field(fields_of(noun), "password"));
    }
    if (noun == Noun::schedule) {
        auto const more = schedule_fields();
        fields.insert(fields.end(), more.begin(), more.end());
    }
    if (noun != Noun::settings && noun != Noun::flow) {
        fields.push_back(used_by);
    }
    return fields;
}

}

std::vector<FieldInfo> const& listed_fields(std::string_view kind)
{
    static std::map<std::string, std::vector<FieldInfo>, std::less<>> made;
    if (auto const known = made.find(kind); known != made.end()) {
        return known->second;
    }
    auto const noun = noun_of(kind);
    return made.emplace(kind, noun ? columns_of(*noun, true) : bookkeeping().at(kind)).first->second;
}

std::vector<FieldInfo> const& shown_fields(std::string_view kind)
{
    static std::map<std::string, std::vector<FieldInfo>, std::less<>> made;
    if (auto const known = made.find(kind); known != made.end()) {
        return known->second;
    }
    std::vector<FieldInfo> fields;
    if (auto const noun = noun_of(kind)) {
        fields = shown_of(*noun);
    } else if (KindInfo const* module_kind = find_kind(kind)) {
        fields = module_fields(*module_kind);
        fields.push_back(used_by);
    } else {
        fields = kind == "change" ? changed_rows() : bookkeeping().at(kind);
    }
    return made.emplace(kind, std::move(fields)).first->second;
}

std::vector<std::string_view> const& output_kinds()
{
    static std::vector<std::string_view> const all = [] {
        std::vector<std::string_view> words;
        for (int noun = 0; noun <= static_cast<int>(Noun::settings); ++noun) {
            words.push_back(word_of(static_cast<Noun>(noun)));
        }
        for (auto const& kind : kinds()) {
            words.push_back(kind.word);
        }
        for (auto const& entry : bookkeeping()) {
            words.push_back(entry.first);
        }
        return words;
    }();
    return all;
}

}
