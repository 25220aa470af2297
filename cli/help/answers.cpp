#include "answers.h"

#include "../output/envelope.h"

#include <map>

namespace cf {

using callflow::FieldInfo;
using callflow::Type;

namespace {

using Fields = std::vector<FieldInfo>;

FieldInfo table(std::string_view word, std::string_view help, Fields parts)
{
    auto info = answer_list(word, help, std::move(parts));
    info.notation = callflow::Notation::pairs;
    return info;
}

Fields explanation()
{
    return {
        answer_field("path", "What is explained"),
        answer_field("about", "noun, kind, field, exit, error or warning"),
        answer_field("help", "What it is"),
        answer_field("type", "What its values are"),
        answer_field("least", "Smallest value, length or count"),
        answer_field("most", "Largest value, length or count"),
        answer_field("default", "Its value unless another is given"),
        answer_list("choices", "All values it may have"),
        answer_field("required", "Whether there must be a value", Type::boolean),
        answer_field("fixed", "Whether it is given on create and never changed", Type::boolean),
        answer_list("flags", "Flags that set it"),
        table(
            "fields", "The fields it has",
            {answer_field("field", "Its word"), answer_field("type", "What its values are"),
             answer_field("help", "What it is")}),
        table(
            "exits", "The ways out of it",
            {answer_field("exit", "Its name"), answer_field("help", "When it is taken")}),
    };
}

std::map<std::string_view, Fields> const& all()
{
    static std::map<std::string_view, Fields> const kinds = {
        {"version", {answer_field("name", "Name of the program"), answer_field("version", "Its version")}},
        {"explanation", explanation()},
        {"command",
         {answer_field("name", "What to type"), answer_field("operands", "Its operands"),
          answer_field("summary", "What it does"), answer_list("flags", "Its own flags"),
          answer_list("exits", "Exits of the kind of module it creates")}},
        {"preference",
         {answer_field("name", "Preference"), answer_field("value", "Its value"),
          answer_field("help", "What it does")}},
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
