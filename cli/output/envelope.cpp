#include "envelope.h"

#include <fmt/format.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

FieldInfo answer_field(std::string_view word, std::string_view help, Type type)
{
    FieldInfo info;
    info.word = info.singular = word;
    info.help = help;
    info.type = type;
    info.derived = true;
    return info;
}

FieldInfo answer_list(std::string_view word, std::string_view help, std::vector<FieldInfo> parts)
{
    auto info = answer_field(word, help, parts.empty() ? Type::text : Type::structure);
    info.list = true;
    info.parts = std::move(parts);
    return info;
}

Value list_of_texts(std::vector<std::string> const& lines)
{
    auto value = Value::list();
    for (auto const& line : lines) {
        value.items.push_back(Value::of(line));
    }
    return value;
}

namespace {

FieldInfo structure(std::string_view word, std::string_view help, std::vector<FieldInfo> parts)
{
    auto info = answer_field(word, help, Type::structure);
    info.parts = std::move(parts);
    return info;
}

FieldInfo objects()
{
    return answer_list(
        "objects", "what was acted on",
        {answer_field("kind", "word of the noun"), answer_field("id", "stable integer", Type::integer),
         answer_field("key", "what names it to other commands"), answer_field("name", "what people read")});
}

Value number(std::int64_t value)
{
    return value == 0 ? Value{} : Value::of(fmt::format_int{value}.str());
}

Value truth(bool value)
{
    return Value::of(value ? "true" : "false");
}

Value object_value(callflow::Object const& object)
{
    auto value = Value::map();
    value.put("kind", Value::of(object.kind));
    value.put("id", number(object.id));
    value.put("key", Value::of(object.key));
    value.put("name", Value::of(object.name));
    return value;
}

Value enveloped(char const* kind)
{
    auto value = Value::map();
    value.put("schema", Value::of("cf/v1"));
    value.put("kind", Value::of(kind));
    return value;
}

}

std::vector<FieldInfo> const& result_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("schema", "always cf/v1"),
        answer_field("kind", "always result"),
        answer_field("action", "what was done"),
        answer_field("changed", "false when there was nothing to do", Type::boolean),
        answer_field("dry_run", "nothing was kept", Type::boolean),
        objects(),
        answer_field("change", "number for undo", Type::integer),
        answer_list("warnings", "what may be a mistake"),
        answer_list("losses", "what goes with it"),
        answer_list("numbers", "phone numbers that lose their route"),
        answer_list("notes", "what to know besides"),
        answer_field("backup", "path of the backup made first"),
        structure("secret", "generated secrets by field, with --reveal", {}),
        structure("counts", "of what an apply did; calls that an import added and knew", count_fields()),
    };
    return fields;
}

std::vector<FieldInfo> const& count_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("created", "things that come to be", Type::integer),
        answer_field("changed", "things that are updated", Type::integer),
        answer_field("removed", "things that go", Type::integer),
        answer_field("unchanged", "things that stay as they are", Type::integer),
    };
    return fields;
}

Value counts_value(callflow::PlanCounts const& counts)
{
    auto value = Value::map();
    value.put("created", Value::of(std::to_string(counts.created)));
    value.put("changed", Value::of(std::to_string(counts.changed)));
    value.put("removed", Value::of(std::to_string(counts.removed)));
    value.put("unchanged", Value::of(std::to_string(counts.unchanged)));
    return value;
}

Value result_value(callflow::Outcome const& outcome, bool reveal)
{
    auto value = enveloped("result");
    value.put("action", Value::of(outcome.action));
    value.put("changed", truth(outcome.changed));
    value.put("dry_run", truth(outcome.dry_run));
    auto& things = value.put("objects", Value::list());
    for (auto const& object : outcome.objects) {
        things.items.push_back(object_value(object));
    }
    value.put("change", number(outcome.change));
    value.put("warnings", list_of_texts(outcome.warnings));
    value.put("losses", list_of_texts(outcome.losses));
    value.put("numbers", list_of_texts(outcome.numbers));
    value.put("notes", list_of_texts(outcome.notes));
    value.put("backup", Value::of(outcome.backup));
    value.put("secret", reveal && !outcome.secret.items.empty() ? outcome.secret : Value{});
    return value;
}

std::vector<FieldInfo> const& error_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("schema", "always cf/v1"),
        answer_field("kind", "always error"),
        structure(
            "error", "why it cannot be done",
            {answer_field("code", "class of the exit code, dot, noun or rule"),
             answer_field("exit", "exit code", Type::integer), answer_field("message", "one sentence"),
             answer_list("suggestions", "near misses, best first"), answer_list("try", "commands to type"),
             answer_field("file", "of a document"), answer_field("line", "from 1", Type::integer),
             answer_field("column", "from 1", Type::integer)}),
    };
    return fields;
}

Value error_value(callflow::Error const& error)
{
    auto value = enveloped("error");
    auto& content = value.put("error", Value::map());
    content.put("code", Value::of(error.name()));
    content.put("exit", number(static_cast<int>(error.code())));
    content.put("message", Value::of(error.sentence()));
    content.put("suggestions", list_of_texts(error.suggestions()));
    content.put("try", list_of_texts(error.advice()));
    return value;
}

}
