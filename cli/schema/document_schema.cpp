#include "document_schema.h"

#include "module_schema.h"
#include "thing_schema.h"
#include "value_schema.h"

#include <callflow/workspace.h>

#include <fmt/format.h>

namespace cf {

using callflow::Noun;

namespace {

/// A map of the top level from keys to things.
struct Section {
    Noun noun;
    std::string_view description;
};

constexpr Section sections[] = {
    {Noun::trunk, "Lines to the outside world, by key."},
    {Noun::user, "People whom calls can reach, by key."},
    {Noun::group, "Users that are assigned and rung together, by key."},
    {Noun::schedule, "Opening hours and their exceptions, by key."},
    {Noun::audio, "What callers hear, by key."},
    {Noun::number, "Phone numbers that are routed nowhere, and labels of others."},
    {Noun::flow, "Call flows, by key."},
};

std::string reference_to(std::string_view definition)
{
    return fmt::format(R"({{"$ref":"#/$defs/{}"}})", definition);
}

std::string variables()
{
    return titled("vars", "Texts that ${name} stands for; --var and --vars beat them.")
        .put("type", R"(["object","null"])")
        .put("propertyNames", R"({"pattern":"^[-A-Za-z0-9_]{1,64}$"})")
        .put("additionalProperties", R"({"type":["string","number","boolean"]})")
        .text();
}

std::string top_level()
{
    JsonObject properties;
    properties.put("cf", titled("cf", "Version of the format.").put_text("const", "v1").text());
    properties.put(
        "owner", titled("owner", "Who applies this; --prune removes only what the same owner applied before.")
                     .put("type", R"(["string","number"])")
                     .text());
    properties.put("vars", variables());
    properties.put("settings", reference_to("settings"));
    for (auto const& section : sections) {
        properties.put(
            callflow::plural_of(section.noun), map_of(
                                                   callflow::plural_of(section.noun), section.description,
                                                   section.noun == Noun::number ? phone_pattern : key_pattern,
                                                   reference_to(callflow::word_of(section.noun))));
    }
    properties.put("tests", tests_schema());
    return properties.text();
}

/// The things that stand in maps of the document, each with a name in `$defs`.
std::string definitions()
{
    JsonObject all;
    for (auto const noun :
         {Noun::settings, Noun::trunk, Noun::user, Noun::contact, Noun::group, Noun::schedule, Noun::audio}) {
        all.put(callflow::word_of(noun), thing_schema(noun));
    }
    all.put("number", spare_number_schema());
    all.put("flow_number", flow_number_schema());
    all.put("flow", flow_schema());
    all.put("module", module_schema());
    for (auto const& kind : callflow::kinds()) {
        all.put(kind_definition(kind), kind_schema(kind));
    }
    return all.text();
}

}

std::string document_schema()
{
    return JsonObject{}
        .put_text("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put_text("title", "Document of cf")
        .put_text("description", "A phone system, or parts of one: see cf-document(5).")
        .put_text("type", "object")
        .put("properties", top_level())
        .put("required", R"(["cf"])")
        .put("additionalProperties", "false")
        .put("$defs", definitions())
        .text();
}

}
