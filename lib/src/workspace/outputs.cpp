#include "workspace/outputs.h"

#include "store/tables.h"

#include <algorithm>
#include <map>

namespace callflow {

namespace {

FieldInfo shown(std::string_view word, Type type, std::string_view help, bool list = false)
{
    FieldInfo field;
    field.word = field.singular = word;
    field.type = type;
    field.help = help;
    field.list = list;
    field.derived = true;
    return field;
}

FieldInfo things(std::string_view word, std::string_view help, std::vector<FieldInfo> parts)
{
    auto field = shown(word, Type::structure, help, true);
    field.notation = Notation::pairs;
    field.parts = std::move(parts);
    return field;
}

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

FieldInfo const* find_in(std::vector<FieldInfo> const& fields, std::string_view word)
{
    auto const found =
        std::find_if(fields.begin(), fields.end(), [&](auto const& field) { return field.word == word; });
    return found == fields.end() ? nullptr : &*found;
}

FieldInfo describe_column(Noun noun, Column const& column, bool counted)
{
    if (counted && column.word == "users") {
        return shown("users", Type::integer, "How many users it reaches");
    }
    if (FieldInfo const* own = find_in(fields_of(noun), column.word)) {
        return *own;
    }
    return *find_in(common(), column.word);
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
        if (find_in(fields, column.word) == nullptr) {
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
         *find_in(fields_of(Noun::module), "exits")}));
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
        fields.push_back(*find_in(fields_of(noun), "password"));
    }
    if (noun != Noun::settings && noun != Noun::flow) {
        fields.push_back(used_by);
    }
    return fields;
}

using Fields = std::vector<FieldInfo>;

/// What is no resource.
std::map<std::string_view, Fields> const& bookkeeping()
{
    static std::map<std::string_view, Fields> const all = {
        {"change",
         {shown("number", Type::integer, "Its number; numbers never go back"),
          shown("at", Type::instant, "When"), shown("actor", Type::text, "Who"),
          shown("host", Type::text, "On which machine"), shown("action", Type::text, "What was done"),
          shown("summary", Type::text, "To what"), shown("command", Type::text, "As typed, without secrets"),
          shown("message", Type::text, "Why: --message"),
          shown("reverses", Type::integer, "The change that it took back, or did again"),
          shown("undone_by", Type::integer, "The change that took it back")}},
        {"backup",
         {shown("name", Type::text, "Its name"), shown("change", Type::integer, "Newest change in it"),
          shown("at", Type::instant, "When it was made"), shown("size", Type::integer, "Bytes"),
          shown("path", Type::text, "Its file")}},
        {"review",
         {shown("key", Type::text, "Key of the user"), shown("name", Type::text, "Name"),
          shown("role", Type::text, "Role"), shown("status", Type::text, "active or inactive"),
          shown("flows", Type::text, "Flows they are in", true),
          shown("last_reviewed", Type::date, "Last review"),
          shown(
              "reasons", Type::text,
              "Why to look: no-flow inactive-assigned not-reviewed shared nothing-rings", true)}},
        {"store",
         {shown("path", Type::text, "Its file"), shown("exists", Type::boolean, "Whether there is one"),
          shown("size", Type::integer, "Bytes"), shown("mode", Type::text, "File mode, octal"),
          shown("schema", Type::integer, "Version of its tables"),
          shown("changes", Type::integer, "Changes in the log"),
          shown("newest_change", Type::integer, "Number of the newest"),
          shown("flows", Type::integer, "Flows"), shown("modules", Type::integer, "Modules"),
          shown("numbers", Type::integer, "Numbers"), shown("users", Type::integer, "Users"),
          shown("backups", Type::integer, "Backups beside it")}},
        {"current",
         {shown("id", Type::integer, "Stable number"), shown("key", Type::text, "Key"),
          shown("name", Type::text, "Name"), shown("source", Type::text, "What makes it the current one")}},
        {"status",
         {shown("store", Type::text, "Its file"), shown("flow", Type::text, "The current flow"),
          shown("flow_name", Type::text, "Its name"),
          shown("flow_source", Type::text, "What makes it the current one"),
          shown("flows", Type::integer, "Flows"), shown("modules", Type::integer, "Modules"),
          shown("numbers", Type::integer, "Numbers"), shown("users", Type::integer, "Users"),
          shown("last_change", Type::integer, "Newest change"),
          shown("last_change_at", Type::instant, "When"), shown("last_change_summary", Type::text, "What"),
          shown("last_backup", Type::text, "Newest backup"), shown("last_backup_at", Type::instant, "When")}},
    };
    return all;
}

Fields changed_rows()
{
    auto fields = bookkeeping().at("change");
    fields.push_back(things(
        "rows", "The rows it changed",
        {shown("table", Type::text, "Table"), shown("action", Type::text, "create, set or delete"),
         shown("row", Type::text, "Primary key"),
         shown("fields", Type::text, "What became of its fields", true)}));
    return fields;
}

}

std::vector<FieldInfo> const& listed_fields(std::string_view kind)
{
    static std::map<std::string, Fields, std::less<>> made;
    if (auto const known = made.find(kind); known != made.end()) {
        return known->second;
    }
    auto const noun = noun_of(kind);
    return made.emplace(kind, noun ? columns_of(*noun, true) : bookkeeping().at(kind)).first->second;
}

std::vector<FieldInfo> const& shown_fields(std::string_view kind)
{
    static std::map<std::string, Fields, std::less<>> made;
    if (auto const known = made.find(kind); known != made.end()) {
        return known->second;
    }
    Fields fields;
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
