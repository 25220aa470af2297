#include "thing_schema.h"
#include "value_schema.h"

#include <algorithm>

namespace cf {

using callflow::FieldInfo;
using callflow::Noun;

namespace {

std::string boolean(std::string_view word, std::string_view help)
{
    FieldInfo field;
    field.word = word;
    field.help = help;
    field.type = callflow::Type::boolean;
    return value_schema(field);
}

std::string tabs_schema()
{
    std::string const name = R"({"type":["string","number","boolean"],"maxLength":64,"pattern":"^[^/]+$"})";
    auto const list = JsonObject{}.put_text("type", "array").put("items", name).put("minItems", "1").text();
    return titled("tabs", "Workspace tabs, in order; without them Main. They never change where a call goes.")
        .put("anyOf", json_array({list, name}))
        .text();
}

std::string number_schema(std::vector<std::string_view> const& words)
{
    Properties properties;
    for (auto const& field : callflow::fields_of(Noun::number)) {
        if (std::find(words.begin(), words.end(), field.word) != words.end()) {
            properties.put(field);
        }
    }
    return object_schema(titled("number", "A phone number or an extension."), properties.schemas, {});
}

}

std::string flow_schema()
{
    Properties properties;
    properties.schemas.put("name", name_schema());
    properties.schemas.put("default", boolean("default", "The flow of people who chose none."));
    for (auto const& field : callflow::fields_of(Noun::flow)) {
        if (field.word != "tabs") {
            properties.put(field);
        }
    }
    properties.schemas.put("tabs", tabs_schema());
    properties.schemas.put(
        "numbers", map_of(
                       "numbers", "Numbers that lead into the flow: the module where their calls enter.",
                       phone_pattern, R"({"$ref":"#/$defs/flow_number"})"));
    properties.schemas.put(
        "modules",
        map_of(
            "modules", "Steps that a call can be in, by key.", key_pattern, R"({"$ref":"#/$defs/module"})"));
    return object_schema(titled("flow", "Fields: cf explain flow"), properties.schemas, {});
}

std::string flow_number_schema()
{
    auto const module = JsonObject{}
                            .put("type", R"(["string","number"])")
                            .put_text("pattern", whole_or_variable(key_pattern))
                            .text();
    return JsonObject{}
        .put("anyOf", json_array({module, number_schema({"to", "label", "caller_name"})}))
        .text();
}

std::string spare_number_schema()
{
    return number_schema({"label", "caller_name"});
}

}
