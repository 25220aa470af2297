#include "document/write.h"
#include "document_state.h"

#include <map>

using namespace callflow;

namespace {

std::string written(State& state, bool json = false)
{
    state.sort();
    std::string text;
    write_document(state, json, [&](std::string_view piece) { text += piece; });
    return text;
}

}

TEST_CASE("a new store is an empty document")
{
    auto state = new_state();
    CHECK(written(state) == "cf: v1\n");
    CHECK(written(state, true) == "{\n  \"cf\": \"v1\"\n}\n");
}

TEST_CASE("the default flow is written once it has anything of its own")
{
    auto state = new_state();
    add(state, Noun::number, "default", "101");
    CHECK(written(state) == R"(cf: v1
flows:
  default:
    name: Default
    numbers: {"101": null}
)");
}

TEST_CASE("a default flow of another key says so, and the untouched one is still left out")
{
    auto state = new_state();
    add_flow(state, "sales", "Sales");
    state.default_flow = "sales";
    CHECK(written(state) == R"(cf: v1
flows:
  sales:
    name: Sales
    default: true
)");
}

TEST_CASE("things stand by key, a field a line, without names that equal their key")
{
    auto state = new_state();
    add(state, Noun::user, "", "bo", "bo");
    add(state, Noun::user, "", "ana", "Ana Ruiz", "{email: ana@example.com, role: manager, status: active}");
    add(state, Noun::contact, "ana", "mobile", "", R"({type: phone, address: "+14165550101"})");
    add(state, Noun::contact, "ana", "desk", "", "{type: sip, codecs: [opus, g722], enabled: false}");
    add(state, Noun::group, "", "team", "team", "{users: [bo, ana]}");
    CHECK(written(state) == R"(cf: v1
users:
  ana:
    name: Ana Ruiz
    email: ana@example.com
    role: manager
    contacts:
      desk: {type: sip, codecs: [opus, g722], enabled: false}
      mobile: {type: phone, address: "+14165550101"}
  bo: {}
groups:
  team:
    users: [bo, ana]
)");
}

TEST_CASE("nouns stand in the order of the manual, whatever the state's")
{
    State state;
    add_flow(state, "sales", "sales");
    add(state, Noun::number, "", "+14165550999", "", "{label: Spare line}");
    add(state, Noun::number, "", "+14165550998");
    add(state, Noun::audio, "", "welcome", "welcome", "{say: 'For sales press 1.'}");
    add(state, Noun::schedule, "", "office", "office",
        R"({timezone: America/Toronto, hours: {mon-fri: "08:00-12:00 13:00-18:00", sat: "09:00-12:00"}})");
    add(state, Noun::trunk, "", "carrier", "carrier",
        "{host: sip.example.net, port: '5070', password: {env: CARRIER_PASSWORD}, default: 'true'}");
    add(state, Noun::settings, "", "settings", "", "{timezone: America/Toronto, review_days: '30'}");
    CHECK(written(state) == R"(cf: v1
settings:
  timezone: America/Toronto
  review_days: 30
trunks:
  carrier:
    host: sip.example.net
    port: 5070
    password: {env: CARRIER_PASSWORD}
    default: true
schedules:
  office:
    timezone: America/Toronto
    hours: {mon-fri: "08:00-12:00 13:00-18:00", sat: "09:00-12:00"}
audio:
  welcome:
    say: For sales press 1.
numbers: {"+14165550998": null, "+14165550999": {label: Spare line}}
flows:
  sales: {}
)");
}

TEST_CASE("a flow says who is in it, where calls enter and where they go")
{
    auto state = new_state();
    add(state, Noun::flow, "", "sales", "Sales Team",
        "{description: Sales line, start: menu, isolated: 'true', labels: {team: sales},"
        " users: [{user: bo}, {user: ana, role: admin}], groups: [team]}");
    add(state, Noun::tab, "sales", "Main Line");
    add(state, Noun::tab, "sales", "After Hours", "", "{position: '2'}");
    add(state, Noun::number, "", "+14169233346", "", "{flow: sales, to: menu}");
    add(state, Noun::number, "", "+14169233347", "", "{flow: sales}");
    add(state, Noun::number, "sales", "101", "", "{to: ring, label: Front desk}");
    add(state, Noun::module, "sales", "menu", "Menu",
        "{exits: {'1': ring, timeout: ring}, audio: welcome, timeout: 7s, direct_dial: "
        "'true'}",
        "voice_menu");
    add(state, Noun::module, "sales", "ring", "ring",
        "{tab: After Hours, note: 'Rings all', destinations: [{to: ana}, {to: bo, after: 10s}]}",
        "ring_group");
    CHECK(written(state) == R"(cf: v1
flows:
  sales:
    name: Sales Team
    description: Sales line
    isolated: true
    labels: {team: sales}
    users: [{user: ana, role: admin}, bo]
    groups: [team]
    numbers: {"+14169233346": menu, "+14169233347": null, "101": {to: ring, label: Front desk}}
    start: menu
    tabs: [Main Line, After Hours]
    modules:
      menu:
        kind: voice_menu
        name: Menu
        audio: welcome
        timeout: 7s
        direct_dial: true
        exits: {"1": ring, timeout: ring}
      ring:
        kind: ring_group
        tab: After Hours
        note: Rings all
        destinations: [ana, {to: bo, after: 10s}]
)");
}

TEST_CASE("JSON has the same layout")
{
    auto state = new_state();
    add(state, Noun::flow, "", "sales", "Sales", "{users: [{user: ana}], start: menu}");
    add(state, Noun::tab, "sales", "Main");
    add(state, Noun::number, "", "+14169233346", "", "{flow: sales}");
    add(state, Noun::module, "sales", "menu", "menu",
        "{audio: welcome, timeout: 7s, playbacks: '2', direct_dial: 'true'}", "voice_menu");
    add(state, Noun::user, "", "ana", "ana");
    CHECK(written(state, true) == R"({
  "cf": "v1",
  "users": {
    "ana": {}
  },
  "flows": {
    "sales": {
      "name": "Sales",
      "users": ["ana"],
      "numbers": {"+14169233346": null},
      "start": "menu",
      "modules": {
        "menu": {
          "kind": "voice_menu",
          "audio": "welcome",
          "timeout": "7s",
          "playbacks": 2,
          "direct_dial": true
        }
      }
    }
  }
}
)");
}

TEST_CASE("a line holds a hundred columns, then its value has an element a line")
{
    std::string const user(42, 'u');
    auto state = new_state();
    add(state, Noun::group, "", "a", "a", "{users: [" + user + ", " + user + "v]}");
    add(state, Noun::group, "", "b", "b", "{users: [" + user + ", " + user + "vw]}");
    auto const text = written(state);
    auto const full = "    users: [" + user + ", " + user + "v]";
    CHECK(full.size() == 100);
    CHECK(text.find("\n" + full + "\n") != std::string::npos);
    CHECK(text.find("\n    users:\n      - " + user + "\n      - " + user + "vw\n") != std::string::npos);
}

TEST_CASE("columns are characters, not bytes")
{
    std::string name;
    for (int i = 0; i < 78; ++i) {
        name += "é";
    }
    auto state = new_state();
    add_flow(state, "sales", "sales", "{labels: {team: " + name + "}}");
    CHECK(written(state).find("\n    labels: {team: \"" + name + "\"}\n") != std::string::npos);
}

TEST_CASE("long JSON values have an element a line too")
{
    std::string const user(60, 'u');
    auto state = new_state();
    add(state, Noun::group, "", "a", "a", "{users: [" + user + ", " + user + "x]}");
    CHECK(written(state, true) == R"({
  "cf": "v1",
  "groups": {
    "a": {
      "users": [
        ")" + user + R"(",
        ")" + user + R"(x"
      ]
    }
  }
}
)");
}

TEST_CASE("what was written reads back as the very same")
{
    constexpr std::string_view texts[] = {
        "no",         "null",  "~",          "0123",         "1e3",    "1:30",     "2026-01-01", "- a",
        "a: b",       "a #b",  "say: x",     "'quoted'",     "\"q\"",  "back\\s",  "${name}",    "$${name}",
        "$",          "${",    "$$${x} ${y", "{a: b}",       "[a]",    "&a *b !c", "%tag",       "@at `tick",
        "two\nlines", "\ttab", "trailing ",  "\u4f60\u597d", "\u202e", "\u2028",   "?",          "| block"};
    for (auto const text : texts) {
        CAPTURE(text);
        State state = new_state();
        Value fields = Value::map();
        fields.put("description", Value::of(std::string{text}));
        auto const bytes = packed(fields);
        state.add(Thing{Noun::group, {}, "team", "team", nullptr, bytes});
        for (bool const json : {false, true}) {
            auto const document = written(state, json);
            auto const reading = json ? read_json(document) : read_yaml(document);
            REQUIRE(reading.problems.empty());
            auto read = reading.documents.at(0).find("groups")->find("team")->find("description")->text;
            for (auto at = read.find("$${"); at != std::string::npos; at = read.find("$${", at + 2)) {
                read.erase(at, 1);
            }
            CHECK(read == text);
        }
    }
}

TEST_CASE("keys that YAML could take for something else are quoted")
{
    auto state = new_state();
    add(state, Noun::user, "", "no", "no");
    add(state, Noun::user, "", "007", "007", "{job_title: agent}");
    add_flow(state, "on", "on");
    add(state, Noun::module, "on", "night", "night", "{exits: {on: night, off: night}}", "switch");
    CHECK(written(state) == R"(cf: v1
users:
  "007":
    job_title: agent
  "no": {}
flows:
  "on":
    modules:
      night:
        kind: switch
        exits: {"off": night, "on": night}
)");
}

TEST_CASE("a password itself is never written")
{
    auto state = new_state();
    add(state, Noun::trunk, "", "carrier", "carrier", "{host: sip.example.net, password: hunter2}");
    add(state, Noun::user, "", "ana", "ana");
    add(state, Noun::contact, "ana", "desk", "", "{type: sip, password: hunter2}");
    for (bool const json : {false, true}) {
        CHECK(written(state, json).find("hunter2") == std::string::npos);
    }
    CHECK(written(state).find("desk: {type: sip}") != std::string::npos);
}

TEST_CASE("a large document comes in pieces")
{
    auto state = new_state();
    for (int i = 1000; i < 9000; ++i) {
        add(state, Noun::user, "", "user-" + std::to_string(i), "Somebody " + std::to_string(i));
    }
    state.sort();
    std::string text;
    std::size_t largest = 0;
    write_document(state, false, [&](std::string_view piece) {
        largest = std::max(largest, piece.size());
        text += piece;
    });
    CHECK(text.size() > 250'000);
    CHECK(largest < 70'000);
    CHECK(parsed(text).find("users")->items.size() == 8000);
}

TEST_CASE("divided, a document has a file for each flow and one for what they share")
{
    auto state = new_state();
    add(state, Noun::user, "", "ana", "Ana");
    add_flow(state, "sales", "Sales", "{users: [{user: ana}]}");
    add_flow(state, "support", "Support");
    state.default_flow = "support";
    state.sort();
    std::map<std::string, std::string> files;
    write_files(state, [&](std::string const& path, std::string_view bytes) { files[path] = bytes; });
    CHECK(files.size() == 3);
    CHECK(files["shared.yaml"] == "cf: v1\nusers:\n  ana:\n    name: Ana\n");
    CHECK(files["flows/sales.yaml"] == "cf: v1\nflows:\n  sales:\n    name: Sales\n    users: [ana]\n");
    CHECK(
        files["flows/support.yaml"] == "cf: v1\nflows:\n  support:\n    name: Support\n    default: true\n");
}
