#include "thing_schema.h"

#include "value_schema.h"

#include <fmt/format.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Noun;

void Properties::put(FieldInfo const& field)
{
    schemas.put(field.word, value_schema(field));
    if (field.required) {
        required.push_back(field.word);
    }
}

std::string
map_of(std::string_view title, std::string_view description, std::string_view pattern, std::string_view thing)
{
    return titled(title, description)
        .put("type", R"(["object","null"])")
        .put("propertyNames", JsonObject{}.put_text("pattern", whole_or_variable(pattern)).text())
        .put("additionalProperties", thing)
        .text();
}

std::string name_schema()
{
    return titled("name", "What people read, 1 to 64 characters; without one its key.")
        .put("type", R"(["string","number","boolean","null"])")
        .put("maxLength", "64")
        .put_text("pattern", "^[^/]*$")
        .text();
}

std::string
object_schema(JsonObject begun, JsonObject const& properties, std::vector<std::string_view> const& required)
{
    begun.put("type", required.empty() ? R"(["object","null"])" : R"("object")");
    if (!required.empty()) {
        begun.put("required", json_texts(required));
    }
    return begun.put("properties", properties.text()).put("additionalProperties", "false").text();
}

std::string thing_schema(Noun noun)
{
    Properties properties;
    if (callflow::has_name(noun)) {
        properties.schemas.put("name", name_schema());
    }
    for (auto const& field : callflow::fields_of(noun)) {
        properties.put(field);
    }
    if (noun == Noun::user) {
        properties.schemas.put(
            "contacts",
            map_of(
                "contacts", "Ways to ring the user, by key.", key_pattern, R"({"$ref":"#/$defs/contact"})"));
    }
    auto const word = callflow::word_of(noun);
    return object_schema(
        titled(word, fmt::format("Fields: cf explain {}", word)), properties.schemas, properties.required);
}

}
