#include "output_schema.h"

#include "../help/answers.h"
#include "../output/call_stats.h"
#include "../output/call_tree.h"
#include "../output/call_week.h"
#include "../output/envelope.h"
#include "../output/findings.h"
#include "../output/steps.h"
#include "../output/tests.h"
#include "../output/trace.h"

#include <callflow/document.h>
#include <callflow/workspace.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::FieldInfo;
using callflow::Noun;
using callflow::Type;

namespace {

using Fields = std::vector<FieldInfo>;

/// Definitions by name; `answers` are those that stand alone.
struct Schema {
    std::string definitions;
    std::string answers;

    void add(std::string const& name, std::string const& definition)
    {
        definitions += fmt::format("{}\"{}\":{}", definitions.empty() ? "" : ",\n", name, definition);
    }
    void add_answer(std::string const& name, std::string const& definition)
    {
        add(name, definition);
        answers += fmt::format("{}{{\"$ref\":\"#/$defs/{}\"}}", answers.empty() ? "" : ",\n", name);
    }
};

std::string object_of(Fields const& fields, bool complete);

/// What has no value is null.
std::string scalar(FieldInfo const& field)
{
    return field.type == Type::integer   ? R"("type":["integer","null"])"
           : field.type == Type::decimal ? R"("type":["number","null"])"
           : field.type == Type::boolean ? R"("type":["boolean","null"])"
                                         : R"("type":["string","null"])";
}

std::string element_of(FieldInfo const& field)
{
    if (field.type == Type::structure && !field.parts.empty()) {
        return object_of(field.parts, false);
    }
    return fmt::format("{{{}}}", scalar(field));
}

std::string value_of(FieldInfo const& field)
{
    auto const help = fmt::format("\"description\":{}", callflow::quote_json(field.help));
    bool const free_map = field.type == Type::structure && field.parts.empty();
    if (field.map || free_map) {
        return fmt::format(
            R"({{{},"type":["object","null"],"additionalProperties":{{"type":["string","null"]}}}})", help);
    }
    if (field.list) {
        return fmt::format(R"({{{},"type":"array","items":{}}})", help, element_of(field));
    }
    if (field.type == Type::structure) {
        return fmt::format(R"({{{},"oneOf":[{{"type":"null"}},{}]}})", help, object_of(field.parts, false));
    }
    return fmt::format("{{{},{}}}", help, scalar(field));
}

std::string properties_of(Fields const& fields)
{
    std::string properties;
    for (auto const& field : fields) {
        properties += fmt::format("{}\"{}\":{}", properties.empty() ? "" : ",", field.word, value_of(field));
    }
    return properties;
}

std::string words_of(Fields const& fields)
{
    std::string words;
    for (auto const& field : fields) {
        words += fmt::format("{}\"{}\"", words.empty() ? "" : ",", field.word);
    }
    return words;
}

/// Every property must be there if `complete`: --fields chooses those of lists.
std::string object_of(Fields const& fields, bool complete)
{
    return fmt::format(
        R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})",
        properties_of(fields), complete ? words_of(fields) : "");
}

/// `{schema, kind, ...}` with what `rest` says.
std::string envelope(std::string_view kind, std::string_view properties, std::string_view required)
{
    return fmt::format(
        R"({{"type":"object","properties":{{"schema":{{"const":"cf/v1"}},"kind":{{"const":"{}"}},{}}},)"
        R"("required":["schema","kind",{}],"additionalProperties":false}})",
        kind, properties, required);
}

void add_list(Schema& schema, std::string_view kind, Fields const& fields)
{
    auto const name = fmt::format("{}_list", kind);
    auto const properties = fmt::format(
        R"("items":{{"type":"array","items":{}}},"warnings":{{"type":"array","items":{{"type":"string"}}}})",
        object_of(fields, false));
    schema.add_answer(name, envelope(name, properties, R"("items","warnings")"));
}

void add_show(Schema& schema, std::string_view kind, std::string const& item)
{
    schema.add_answer(std::string{kind}, envelope(kind, fmt::format("\"item\":{}", item), "\"item\""));
}

/// A module has the fields of its kind: one alternative a kind.
void add_modules(Schema& schema)
{
    std::string alternatives;
    for (auto const& kind : callflow::kinds()) {
        auto const name = fmt::format("module_{}", kind.word);
        auto const& fields = callflow::shown_fields(kind.word);
        schema.add(
            name, fmt::format(
                      R"({{"allOf":[{},{{"properties":{{"kind":{{"const":"{}"}}}}}}]}})",
                      object_of(fields, true), kind.word));
        alternatives += fmt::format("{}{{\"$ref\":\"#/$defs/{}\"}}", alternatives.empty() ? "" : ",", name);
    }
    add_show(schema, "module", fmt::format("{{\"oneOf\":[{}]}}", alternatives));
}

/// Results and errors are described with their own schema and kind.
std::string answer_of(std::string_view kind, Fields const& fields)
{
    Fields rest;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(rest), [](FieldInfo const& field) {
        return field.word != "schema" && field.word != "kind";
    });
    return envelope(kind, properties_of(rest), words_of(rest));
}

void add_kept(Schema& schema)
{
    for (auto const kind : callflow::output_kinds()) {
        if (callflow::find_kind(kind) != nullptr) {
            continue; // described with the modules
        }
        if (kind == callflow::word_of(Noun::module)) {
            add_modules(schema);
        } else {
            add_show(schema, kind, object_of(callflow::shown_fields(kind), true));
        }
        add_list(schema, kind, callflow::listed_fields(kind));
    }
}

}

std::string output_schema()
{
    Schema schema;
    add_kept(schema);
    for (auto const* const kind : {"version", "explanation"}) {
        add_show(schema, kind, object_of(own_fields(kind), true));
    }
    for (auto const* const kind : {"command", "preference"}) {
        add_list(schema, kind, own_fields(kind));
    }
    add_list(schema, "finding", finding_fields());
    add_show(schema, "simulation", object_of(simulation_fields(), true));
    add_show(schema, "call_tree", object_of(call_tree_fields(), true));
    add_show(schema, "call_week", object_of(call_week_fields(), true));
    add_show(schema, "stats", object_of(call_stats_fields(), true));
    add_show(schema, "test_run", object_of(test_run_fields(), true));
    for (auto const* const kind : {"plan", "diff"}) {
        schema.add_answer(kind, answer_of(kind, plan_fields(kind)));
    }
    schema.add_answer("result", answer_of("result", result_fields()));
    schema.add_answer("error", answer_of("error", error_fields()));
    return fmt::format(
        "{{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n"
        "\"title\":\"What cf answers with -o json\",\n\"oneOf\":[\n{}],\n\"$defs\":{{\n{}}}}}",
        schema.answers, schema.definitions);
}

}
