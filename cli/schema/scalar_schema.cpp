#include "scalar_schema.h"

#include "value_schema.h"

#include <callflow/document.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::FieldInfo;
using callflow::Noun;
using callflow::Type;

namespace {

/// What YAML and JSON may make of a text, as JSON Schema calls it, and the pattern of those that stay text:
/// {K} is a key, {P} a phone number.
struct Scalar {
    Type type;
    std::string_view types;
    std::string_view pattern;
};

constexpr std::string_view any_text = R"("string","number","boolean")";
constexpr std::string_view range_pattern = "[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}";

constexpr std::array scalars = {
    Scalar{Type::text, any_text, ""},
    Scalar{Type::prose, any_text, ""},
    Scalar{Type::boolean, R"("boolean","string")", "true|false|yes|no|on|off"},
    Scalar{Type::integer, R"("integer","string")", "-?[0-9]+"},
    Scalar{
        Type::duration, R"("integer","string")",
        "(?=[0-9])([0-9]+|([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?)"},
    Scalar{Type::reference, text_or_number, "{K}"},
    Scalar{Type::audio, text_or_number, R"(say:\s*\S[\s\S]*|{K})"},
    Scalar{Type::destination, text_or_number, "@?{K}|{K}/{K}|{P}"},
    Scalar{Type::recipient, text_or_number, R"({K}|[^@\s]+@[^@\s]+)"},
    Scalar{Type::caller_id, text_or_number, "original|called|{P}"},
    Scalar{Type::forward, text_or_number, R"({P}|sips?:\S+)"},
    Scalar{Type::address, text_or_number, R"({P}|sips?:\S+)"},
    Scalar{Type::phone, text_or_number, "{P}"},
    Scalar{Type::zone, only_text, "[A-Za-z][-A-Za-z0-9_+]*(/[-A-Za-z0-9_+]+)*"},
    Scalar{Type::region, only_text, "[A-Za-z]{2}"},
    Scalar{Type::expression, any_text, ".+"},
    Scalar{Type::digits, R"("integer","string")", "[0-9]+"},
    Scalar{Type::code, only_text, R"(\*[0-9]{2,4})"},
    Scalar{Type::email, only_text, R"([^@\s]+@[^@\s]+)"},
    Scalar{Type::host, text_or_number, "[-A-Za-z0-9.:]+"},
    Scalar{Type::network, text_or_number, "[0-9A-Fa-f:.]+(/[0-9]{1,3})?"},
    Scalar{Type::date, only_text, "[0-9]{4}-[0-9]{2}-[0-9]{2}"},
    Scalar{Type::file, only_text, ".+"},
};

std::string replaced(std::string text, std::string_view mark, std::string_view by)
{
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
        text.replace(at, mark.size(), by);
    }
    return text;
}

std::string pattern_of(Scalar const& scalar, FieldInfo const& field)
{
    if (field.type == Type::reference && field.target == Noun::tab) {
        return {};
    }
    if (field.type == Type::digits && !field.most.empty()) {
        return fmt::format("[0-9]{{{},{}}}", field.least, field.most);
    }
    return replaced(replaced(std::string{scalar.pattern}, "{K}", key_pattern), "{P}", phone_pattern);
}

/// A bound of a duration as the bare number of seconds that may be written for it.
std::string seconds_of(std::string const& bound, bool least)
{
    constexpr std::int64_t second = 1000;
    return std::to_string((callflow::parse_duration(bound) + (least ? second - 1 : 0)) / second);
}

/// Of numbers the values, of texts the length. Durations in words are texts, whose values no pattern tells.
void put_bounds(JsonObject& schema, FieldInfo const& field)
{
    bool const text = field.type == Type::text || field.type == Type::prose;
    bool const duration = field.type == Type::duration;
    if (!field.least.empty() && (duration || field.type == Type::integer)) {
        schema.put("minimum", duration ? seconds_of(field.least, true) : field.least);
    }
    if (!field.most.empty() && (duration || field.type == Type::integer)) {
        schema.put("maximum", duration ? seconds_of(field.most, false) : field.most);
    }
    if (!field.most.empty() && text) {
        schema.put("maxLength", field.most);
    }
}

std::string plain_schema(FieldInfo const& field)
{
    auto const* const scalar = std::find_if(
        scalars.begin(), scalars.end(), [&](Scalar const& one) { return one.type == field.type; });
    JsonObject schema;
    schema.put("type", fmt::format("[{}]", scalar->types));
    if (auto const pattern = pattern_of(*scalar, field); !pattern.empty()) {
        schema.put_text("pattern", whole_or_variable(pattern));
    }
    put_bounds(schema, field);
    return schema.text();
}

/// The words themselves for editors to offer; others may be written with `-`.
std::string choice_schema(FieldInfo const& field)
{
    std::string words;
    for (auto const word : field.choices) {
        words += fmt::format("{}{}", words.empty() ? "" : "|", replaced(std::string{word}, "_", "[-_]"));
    }
    auto const choices = JsonObject{}.put("enum", json_texts(field.choices)).text();
    return any_of({choices, pattern_schema(only_text, whole_or_variable(words))});
}

std::string secret_schema()
{
    auto const text = pattern_schema(only_text, ".");
    auto const sources = JsonObject{}.put("env", text).put("file", text).text();
    auto const map = JsonObject{}
                         .put_text("type", "object")
                         .put("properties", sources)
                         .put("additionalProperties", "false")
                         .put("minProperties", "1")
                         .put("maxProperties", "1");
    return any_of({map.text(), pattern_schema(only_text, R"(^(env|file):.|\$\{)")});
}

std::string ranges_schema()
{
    auto const pattern = whole_or_variable(fmt::format("{0}([ ,]+{0})*", range_pattern));
    return JsonObject{}
        .put("type", R"(["string","array"])")
        .put_text("pattern", pattern)
        .put("items", pattern_schema(only_text, pattern))
        .text();
}

}

std::string pattern_schema(std::string_view types, std::string_view pattern)
{
    return JsonObject{}.put("type", fmt::format("[{}]", types)).put_text("pattern", pattern).text();
}

std::string any_of(std::vector<std::string> const& schemas)
{
    return JsonObject{}.put("anyOf", json_array(schemas)).text();
}

std::string scalar_schema(FieldInfo const& field)
{
    switch (field.type) {
    case Type::choice:
        return choice_schema(field);
    case Type::secret:
        return secret_schema();
    case Type::ranges:
        return ranges_schema();
    default:
        return plain_schema(field);
    }
}

}
