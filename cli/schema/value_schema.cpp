#include "value_schema.h"

#include "../help/describe.h"
#include "scalar_schema.h"

#include <callflow/document.h>

#include <fmt/format.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Notation;
using callflow::Type;

namespace {

/// How a structure is written in one text.
std::string_view notation_pattern(Notation notation)
{
    switch (notation) {
    case Notation::pairs:
        return "^[^,]+(,[^,=]+=[^,]*)*$";
    case Notation::words:
        return ".";
    default:
        return "=";
    }
}

std::string structure_schema(FieldInfo const& field)
{
    JsonObject properties;
    std::vector<std::string_view> required;
    for (auto const& part : field.parts) {
        properties.put(part.word, value_schema(part));
        if (part.required) {
            required.push_back(part.word);
        }
    }
    auto const map = JsonObject{}
                         .put_text("type", "object")
                         .put("properties", properties.text())
                         .put("required", json_texts(required))
                         .put("additionalProperties", "false");
    auto const types = field.notation == Notation::pairs ? text_or_number : only_text;
    return any_of({map.text(), pattern_schema(types, notation_pattern(field.notation))});
}

std::string element_schema(FieldInfo const& field)
{
    return field.type == Type::structure ? structure_schema(field) : scalar_schema(field);
}

std::string map_schema(FieldInfo const& field)
{
    constexpr std::string_view day = "(mon|tue|wed|thu|fri|sat|sun)";
    JsonObject schema;
    schema.put_text("type", "object");
    if (field.notation == Notation::words) {
        auto const days = whole_or_variable(fmt::format("{0}(-{0})?", day));
        schema.put("propertyNames", JsonObject{}.put_text("pattern", days).text());
    }
    return schema.put("additionalProperties", element_schema(field.parts[1])).text();
}

/// A list may be one element alone.
std::string list_schema(FieldInfo const& field)
{
    FieldInfo one = field;
    one.list = false;
    auto const element = element_schema(one);
    JsonObject list;
    list.put_text("type", "array").put("items", element);
    if (field.required) {
        list.put("minItems", "1");
    }
    return any_of({list.text(), element});
}

std::string default_of(FieldInfo const& field)
{
    bool const plain = field.type == Type::boolean || field.type == Type::integer;
    return plain ? field.default_text : callflow::quote_json(field.default_text);
}

}

std::string whole_or_variable(std::string_view pattern)
{
    return fmt::format(R"(^({})$|\$\{{)", pattern);
}

JsonObject titled(std::string_view title, std::string_view description)
{
    return JsonObject{}.put_text("title", title).put_text("description", description);
}

std::string value_schema(FieldInfo const& field)
{
    auto schema =
        titled(field.word, fmt::format("{}\n\n{}", field.help, with_limits(type_name(field), field)));
    if (!field.default_text.empty()) {
        schema.put("default", default_of(field));
    }
    std::vector<std::string> forms{
        field.map    ? map_schema(field)
        : field.list ? list_schema(field)
                     : element_schema(field)};
    if (!field.required) {
        forms.emplace_back(R"({"type":["null","string"],"maxLength":0})"); // clears it
    }
    return schema.put("anyOf", json_array(forms)).text();
}

}
