#include "workspace/bookkeeping.h"

#include "calls/record.h"

namespace callflow {

FieldInfo shown(std::string_view word, Type type, std::string_view help, bool list)
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

using Fields = std::vector<FieldInfo>;

namespace {

FieldInfo call_result()
{
    auto field = shown("result", Type::choice, "What became of it");
    field.choices = {call_results.begin(), call_results.end()};
    return field;
}

}

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
        {"call",
         {shown("id", Type::integer, "Stable number, never used again"),
          shown("started", Type::instant, "When it came"), shown("from", Type::text, "The caller's number"),
          shown("number", Type::text, "The number that was called"),
          shown("flow", Type::text, "Key of the flow that it was in last"),
          shown("flow_name", Type::text, "The flow's name at that time"),
          shown("module", Type::text, "Key of the module at which it ended"),
          shown("user", Type::text, "Key of the user who answered"), call_result(),
          shown("wait", Type::duration, "Until it was answered, taken by the mailbox, or ended"),
          shown("talk", Type::duration, "From then to the end; empty if no user answered"),
          shown("path", Type::text, "Keys of the modules that it entered", true)}},
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
          shown("errors", Type::integer, "What cf check finds; empty where that would take long"),
          shown("warnings", Type::integer, "The same of warnings"),
          shown("last_change", Type::integer, "Newest change"),
          shown("last_change_at", Type::instant, "When"), shown("last_change_summary", Type::text, "What"),
          shown("last_backup", Type::text, "Newest backup"), shown("last_backup_at", Type::instant, "When"),
          shown("deployed_change", Type::integer, "Newest change that an engine was seen to run"),
          shown("deployed_at", Type::instant, "When"),
          shown("deployed_folder", Type::text, "The engine's configuration"),
          shown("waiting_changes", Type::integer, "Changes since then, which no engine runs")}},
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
