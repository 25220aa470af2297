#include "answers.h"

#include <map>

namespace cf {

using callflow::FieldInfo;
using callflow::Type;

namespace {

using Fields = std::vector<FieldInfo>;

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

FieldInfo table(std::string_view word, std::string_view help, Fields parts)
{
    auto info = list(word, help);
    info.type = Type::structure;
    info.notation = callflow::Notation::pairs;
    info.parts = std::move(parts);
    return info;
}

Fields explanation()
{
    return {
        field("path", "What is explained"),
        field("about", "noun, kind, field or exit"),
        field("help", "What it is"),
        field("type", "What its values are"),
        field("least", "Smallest value, length or count"),
        field("most", "Largest value, length or count"),
        field("default", "Its value unless another is given"),
        list("choices", "All values it may have"),
        field("required", "Whether there must be a value", Type::boolean),
        field("fixed", "Whether it is given on create and never changed", Type::boolean),
        list("flags", "Flags that set it"),
        table(
            "fields", "The fields it has",
            {field("field", "Its word"), field("type", "What its values are"), field("help", "What it is")}),
        table("exits", "The ways out of it", {field("exit", "Its name"), field("help", "When it is taken")}),
    };
}

std::map<std::string_view, Fields> const& all()
{
    static std::map<std::string_view, Fields> const kinds = {
        {"version", {field("name", "Name of the program"), field("version", "Its version")}},
        {"explanation", explanation()},
        {"command",
         {field("name", "What to type"), field("operands", "Its operands"), field("summary", "What it does"),
          list("flags", "Its own flags"), list("exits", "Exits of the kind of module it creates")}},
        {"preference",
         {field("name", "Preference"), field("value", "Its value"), field("help", "What it does")}},
    };
    return kinds;
}

}

std::vector<FieldInfo> const& own_fields(std::string_view kind)
{
    return all().at(kind);
}

std::vector<FieldInfo const*> columns_of(std::vector<FieldInfo> const& fields)
{
    std::vector<FieldInfo const*> columns;
    columns.reserve(fields.size());
    for (auto const& one : fields) {
        columns.push_back(&one);
    }
    return columns;
}

}
