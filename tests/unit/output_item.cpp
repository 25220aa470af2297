#include "output/item.h"
#include "output_capture.h"

#include <doctest/doctest.h>

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;
using cf::Format;

namespace {

FieldInfo labels()
{
    auto info = structure_field("labels", {field("name"), field("value")});
    info.list = info.map = true;
    return info;
}

FieldInfo users()
{
    auto info = structure_field("users", {field("user"), field("role")});
    info.list = true;
    return info;
}

std::vector<FieldInfo> const fields{
    field("id", Type::integer),
    field("key"),
    field("description", Type::prose),
    labels(),
    list_field("numbers"),
    users(),
    structure_field("caller_name", {field("match"), field("result")})};

Value user(std::string key, std::string role)
{
    auto value = Value::map();
    value.put("user", text(std::move(key)));
    value.put("role", text(std::move(role)));
    return value;
}

Value sales()
{
    auto item = Value::map();
    item.put("users", Value::list({user("ana", "admin"), user("bo", "")}));
    item.put("id", text("3"));
    item.put("key", text("sales"));
    item.put("description", text("one\ntwo"));
    auto labelled = Value::map();
    labelled.put("team", text("no"));
    item.put("labels", std::move(labelled));
    item.put("numbers", Value::list({text("+14169233346"), text("101")}));
    return item;
}

std::string written(cf::Style const& style, Value const& item)
{
    Capture answer{style};
    auto plain = style;
    plain.colour = false;
    Capture conversation{plain};
    cf::write_item(answer.out, conversation.out, "flow", fields, item, {"careful"});
    CHECK(conversation.text() == (style.quiet ? "" : "warning: careful\n"));
    return answer.text();
}

}

TEST_CASE("people read aligned fields and small tables")
{
    CHECK(
        written(terminal_of(80), sales()) == "id:          3\n"
                                             "key:         sales\n"
                                             "description: one\n"
                                             "             two\n"
                                             "labels:\n"
                                             "  team:  no\n"
                                             "numbers:     +14169233346,101\n"
                                             "users:\n"
                                             "  USER  ROLE\n"
                                             "  ana   admin\n"
                                             "  bo\n"
                                             "caller_name:\n");
}

TEST_CASE("words of an item are bold only in colour")
{
    auto style = terminal_of(80);
    style.colour = true;
    CHECK(written(style, sales()).starts_with("\x1b[1mid:\x1b[0m          3\n"));
}

TEST_CASE("a JSON item has every field in order, absent ones empty by their type")
{
    CHECK(
        written(style_of(Format::json), sales()) ==
        R"({"schema":"cf/v1","kind":"flow","item":{"id":3,"key":"sales","description":"one\ntwo",)"
        R"("labels":{"team":"no"},"numbers":["+14169233346","101"],)"
        R"("users":[{"user":"ana","role":"admin"},{"user":"bo","role":null}],"caller_name":null}})"
        "\n");
    CHECK(
        written(style_of(Format::json), Value::map()) ==
        R"({"schema":"cf/v1","kind":"flow","item":{"id":null,"key":null,"description":null,)"
        R"("labels":{},"numbers":[],"users":[],"caller_name":null}})"
        "\n");
}

TEST_CASE("a YAML item is the same object and quotes what YAML would guess at")
{
    CHECK(
        written(style_of(Format::yaml), sales()) ==
        "schema: cf/v1\nkind: flow\nitem:\n  id: 3\n  key: sales\n  description: \"one\\ntwo\"\n"
        "  labels:\n    team: \"no\"\n  numbers:\n    - \"+14169233346\"\n    - \"101\"\n"
        "  users:\n    - user: ana\n      role: admin\n    - user: bo\n      role: null\n  caller_name: "
        "null\n");
    CHECK(
        written(style_of(Format::yaml), Value::map()) ==
        "schema: cf/v1\nkind: flow\nitem:\n  id: null\n  key: null\n  description: null\n"
        "  labels: {}\n  numbers: []\n  users: []\n  caller_name: null\n");
}

TEST_CASE("a map that comes as a list of structures is an object all the same")
{
    auto pair = Value::map();
    pair.put("name", text("1"));
    pair.put("value", text("sales"));
    auto item = Value::map();
    item.put("labels", Value::list({pair}));
    CHECK(written(style_of(Format::json), item).find(R"("labels":{"1":"sales"})") != std::string::npos);
    CHECK(written(style_of(Format::yaml), item).find("  labels:\n    \"1\": sales\n") != std::string::npos);
}

TEST_CASE("a number that JSON cannot write stays text")
{
    auto item = Value::map();
    item.put("id", text("007"));
    CHECK(written(style_of(Format::json), item).find(R"("id":"007")") != std::string::npos);
}

TEST_CASE("a pipe reads words and values, a line break as a space")
{
    CHECK(written(style_of(Format::tsv), sales())
              .starts_with(
                  "id\t3\nkey\tsales\ndescription\tone two\nlabels\tteam=no\nnumbers\t+14169233346,101\n"));
}

TEST_CASE("CSV has two columns")
{
    CHECK(written(style_of(Format::csv), sales())
              .starts_with("field,value\r\nid,3\r\nkey,sales\r\ndescription,\"one\ntwo\"\r\n"));
}

TEST_CASE("a quiet item is its key")
{
    auto style = style_of(Format::yaml);
    style.quiet = true;
    CHECK(written(style, sales()) == "sales\n");
}
