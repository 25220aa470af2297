#include "document_desired.h"

#include <algorithm>

using namespace callflow;

namespace {

/// Where a thing of a noun stands in a document, with `{}` for its fields; on the line after the first.
std::string_view frame_of(Noun noun)
{
    switch (noun) {
    case Noun::flow:
        return "flows: {{x: {{{}}}}}";
    case Noun::module:
        return "flows: {{x: {{modules: {{y: {{{}}}}}}}}}";
    case Noun::number:
        return "flows: {{x: {{numbers: {{1: {{{}}}}}}}}}";
    case Noun::contact:
        return "users: {{x: {{contacts: {{y: {{{}}}}}}}}}";
    case Noun::audio:
        return "audio: {{x: {{{}}}}}";
    case Noun::settings:
        return "settings: {{{}}}";
    case Noun::schedule:
        return "schedules: {{x: {{{}}}}}";
    case Noun::trunk:
        return "trunks: {{x: {{{}}}}}";
    case Noun::group:
        return "groups: {{x: {{{}}}}}";
    default:
        return "users: {{x: {{{}}}}}";
    }
}

/// Values that a field cannot have.
Lines wrong_values(FieldInfo const& field)
{
    if (field.map || (field.list && field.type == Type::structure)) {
        return {"[[x]]", "[[{a: b}]]"};
    }
    if (field.list) {
        return {"{a: b}", "[[x]]", "[{a: [b]}]"};
    }
    if (field.type == Type::structure) {
        return {"[x]", "[{a: b}]"};
    }
    switch (field.type) {
    case Type::text:
    case Type::prose:
    case Type::file:
        return {"[x]", "{a: b}"};
    default:
        return {"[x]", "{a: b}", "'/(& no value of that type'"};
    }
}

void check_wrong(Noun noun, FieldInfo const& field, std::string const& kind)
{
    for (auto const& value : wrong_values(field)) {
        auto const text = fmt::format("{}{}: {}", kind, field.word, value);
        INFO(text);
        auto const found = document(fmt::format(fmt::runtime(frame_of(noun)), text)).findings();
        REQUIRE(found.size() == 1);
        CHECK(found.front().place.line == 2);
        CHECK(found.front().place.column > 10);
        CHECK(found.front().path.starts_with(field.word));
        CHECK(found.front().file == "a.yaml");
        CHECK(!found.front().thing.empty());
    }
}

}

TEST_CASE("a value of the wrong type is one finding with its place, at every field of every noun")
{
    for (auto const noun :
         {Noun::flow, Noun::user, Noun::group, Noun::contact, Noun::schedule, Noun::audio, Noun::trunk,
          Noun::settings, Noun::number}) {
        for (auto const& field : fields_of(noun)) {
            bool const elsewhere = field.word == "tabs" || (noun == Noun::number && field.word == "flow");
            if (!elsewhere) {
                bool const typed = noun == Noun::contact && field.word != "type";
                check_wrong(noun, field, typed ? "type: sip, " : "");
            }
        }
    }
}

TEST_CASE("a value of the wrong type is one finding with its place, at every field of every kind")
{
    for (auto const& kind : kinds()) {
        auto const word = fmt::format("kind: {}, ", kind.word);
        for (auto const* const fields : {&fields_of(Noun::module), &kind.fields}) {
            for (auto const& field : *fields) {
                check_wrong(Noun::module, field, word);
            }
        }
    }
}

TEST_CASE("a thing, a section or a collection of the wrong type is one finding")
{
    for (auto const* const section :
         {"settings", "users", "groups", "schedules", "audio", "trunks", "numbers", "flows"}) {
        for (auto const* const value : {"[x]", "x"}) {
            CHECK(finding_of(document(fmt::format("{}: {}", section, value))).ends_with("[E02]"));
        }
    }
    for (auto const* const section : {"users", "groups", "schedules", "audio", "trunks", "flows"}) {
        for (auto const* const value : {"[x]", "x"}) {
            CHECK(finding_of(document(fmt::format("{}: {{x: {}}}", section, value))).ends_with("[E02]"));
        }
    }
    for (auto const* const text :
         {"flows: {f: {modules: [x]}}", "flows: {f: {modules: x}}", "flows: {f: {numbers: [x]}}",
          "flows: {f: {numbers: x}}", "flows: {f: {modules: {m: x}}}", "flows: {f: {tabs: {a: b}}}",
          "users: {a: {contacts: [x]}}", "users: {a: {contacts: x}}", "users: {a: {contacts: {x: y}}}",
          "flows: {f: {numbers: {1: [x]}}}", "flows: {f: {tabs: [[x]]}}", "flows: {f: {default: x}}",
          "owner: [x]", "owner: ''"}) {
        INFO(text);
        auto const lines = findings_of(document(text));
        CHECK(lines.size() >= 1);
        CHECK(lines.front().find("a.yaml:2:") == 0);
    }
}
