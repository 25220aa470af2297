#include "envelope.h"

#include <fmt/format.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

namespace {

FieldInfo field(std::string_view word, std::string_view help, Type type = Type::text)
{
    FieldInfo info;
    info.word = info.singular = word;
    info.help = help;
    info.type = type;
    info.derived = true;
    return info;
}

FieldInfo list(std::string_view word, std::string_view help)
{
    auto info = field(word, help);
    info.list = true;
    return info;
}

FieldInfo structure(std::string_view word, std::string_view help, std::vector<FieldInfo> parts)
{
    auto info = field(word, help, Type::structure);
    info.parts = std::move(parts);
    return info;
}

FieldInfo objects()
{
    auto info = structure(
        "objects", "what was acted on",
        {field("kind", "word of the noun"), field("id", "stable integer", Type::integer),
         field("key", "what names it to other commands"), field("name", "what people read")});
    info.list = true;
    return info;
}

Value texts(std::vector<std::string> const& lines)
{
    auto value = Value::list();
    for (auto const& line : lines) {
        value.items.push_back(Value::of(line));
    }
    return value;
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
        field("schema", "always cf/v1"),
        field("kind", "always result"),
        field("action", "what was done"),
        field("changed", "false when there was nothing to do", Type::boolean),
        field("dry_run", "nothing was kept", Type::boolean),
        objects(),
        field("change", "number for undo", Type::integer),
        list("warnings", "what may be a mistake"),
        list("losses", "what goes with it"),
        list("numbers", "phone numbers that lose their route"),
        list("notes", "what to know besides"),
        field("backup", "path of the backup made first"),
        structure("secret", "generated secrets by field, with --reveal", {}),
    };
    return fields;
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
    value.put("warnings", texts(outcome.warnings));
    value.put("losses", texts(outcome.losses));
    value.put("numbers", texts(outcome.numbers));
    value.put("notes", texts(outcome.notes));
    value.put("backup", Value::of(outcome.backup));
    value.put("secret", reveal && !outcome.secret.items.empty() ? outcome.secret : Value{});
    return value;
}

std::vector<FieldInfo> const& error_fields()
{
    static std::vector<FieldInfo> const fields{
        field("schema", "always cf/v1"),
        field("kind", "always error"),
        structure(
            "error", "why it cannot be done",
            {field("code", "class of the exit code, dot, noun or rule"),
             field("exit", "exit code", Type::integer), field("message", "one sentence"),
             list("suggestions", "near misses, best first"), list("try", "commands to type"),
             field("file", "of a document"), field("line", "from 1", Type::integer),
             field("column", "from 1", Type::integer)}),
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
    content.put("suggestions", texts(error.suggestions()));
    content.put("try", texts(error.advice()));
    return value;
}

}
