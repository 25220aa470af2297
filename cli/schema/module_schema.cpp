#include "module_schema.h"

#include "thing_schema.h"
#include "value_schema.h"

#include <fmt/format.h>

namespace cf {

using callflow::KindInfo;
using callflow::Noun;

namespace {

/// A word in which `-` may stand for `_`.
std::string loose(std::string_view word)
{
    std::string pattern;
    for (char const c : word) {
        pattern += c == '_' ? std::string{"[-_]"} : std::string{c};
    }
    return pattern;
}

std::string kind_words()
{
    std::vector<std::string_view> words;
    std::string pattern;
    for (auto const& kind : callflow::kinds()) {
        words.push_back(kind.word);
        pattern += fmt::format("{}{}", pattern.empty() ? "" : "|", loose(kind.word));
    }
    auto const spelt =
        JsonObject{}.put_text("type", "string").put_text("pattern", whole_or_variable(pattern)).text();
    auto const choices = JsonObject{}.put("enum", json_texts(words)).text();
    return titled("kind", "What the module is: cf help modules.")
        .put("anyOf", json_array({choices, spelt}))
        .text();
}

/// `{if: {kind is this one}, then: its definition}`
std::string rule_of(KindInfo const& kind)
{
    auto const word = JsonObject{}
                          .put_text("type", "string")
                          .put_text("pattern", fmt::format("^{}$", loose(kind.word)))
                          .text();
    auto const condition = JsonObject{}
                               .put("properties", JsonObject{}.put("kind", word).text())
                               .put("required", R"(["kind"])")
                               .text();
    auto const definition = fmt::format(R"({{"$ref":"#/$defs/{}"}})", kind_definition(kind));
    return JsonObject{}.put("if", condition).put("then", definition).text();
}

std::string target_schema(std::string_view title, std::string_view help)
{
    return titled(title, help)
        .put("type", R"(["string","number","null"])")
        .put_text("pattern", whole_or_variable(key_pattern))
        .text();
}

/// Other words for exits that the kind takes.
std::vector<std::string> aliases_of(KindInfo const& kind)
{
    std::vector<std::string> words;
    for (auto const* const word : {"yes", "no"}) {
        if (auto const exit = callflow::exit_of(kind, word); !exit.empty() && exit != word) {
            words.emplace_back(word);
        }
    }
    return words;
}

std::string exits_schema(KindInfo const& kind)
{
    JsonObject named;
    JsonObject matched;
    for (auto const& exit : kind.exits) {
        if (exit.option) {
            matched.put("^[0-9*#]{1,6}$", target_schema("option", exit.help));
        } else {
            named.put(exit.name, target_schema(exit.name, exit.help));
        }
        if (exit.name.find('_') != std::string_view::npos) {
            matched.put(fmt::format("^{}$", loose(exit.name)), target_schema(exit.name, exit.help));
        }
    }
    for (auto const& word : aliases_of(kind)) {
        named.put(word, target_schema(word, fmt::format("The same as {}", callflow::exit_of(kind, word))));
    }
    matched.put(R"(\$\{)", target_schema("exit", "An exit that a variable names"));
    return titled("exits", "Where calls go next: exit to module; an exit without one ends the call.")
        .put("type", R"(["object","null"])")
        .put("properties", named.text())
        .put("patternProperties", matched.text())
        .put("additionalProperties", "false")
        .text();
}

}

std::string module_schema()
{
    std::vector<std::string> rules;
    for (auto const& kind : callflow::kinds()) {
        rules.push_back(rule_of(kind));
    }
    return titled("module", "One step that a call can be in; its kind says what else it has.")
        .put_text("type", "object")
        .put("required", R"(["kind"])")
        .put("properties", JsonObject{}.put("kind", kind_words()).text())
        .put("allOf", json_array(rules))
        .text();
}

std::string kind_definition(KindInfo const& kind)
{
    return fmt::format("module_{}", kind.word);
}

std::string kind_schema(KindInfo const& kind)
{
    JsonObject properties;
    std::vector<std::string_view> required{"kind"};
    properties.put("kind", "{}").put("name", name_schema());
    for (auto const& field : callflow::fields_of(Noun::module)) {
        properties.put(field.word, field.word == "exits" ? exits_schema(kind) : value_schema(field));
    }
    for (auto const& field : kind.fields) {
        properties.put(field.word, value_schema(field));
        if (field.required) {
            required.push_back(field.word);
        }
    }
    return object_schema(titled(kind.label, kind.help), properties, required);
}

}
