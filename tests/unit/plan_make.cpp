#include "document_state.h"
#include "plan/plan.h"

#include <doctest/doctest.h>

using namespace callflow;

namespace {

/// A thing of a document: its fields as written, and which of its collections are listed whole.
void ask(
    Desired& desired, Noun noun, std::string_view owner, std::string_view key, std::string_view fields = "{}",
    std::uint8_t covers = 0, std::string_view resets = {})
{
    auto const bytes = packed(normal_fields(noun, nullptr, parsed(fields)));
    auto const writing = packed_writing(resets, Value{});
    Thing thing{noun, owner, key, {}, nullptr, bytes, writing};
    thing.covers = covers;
    desired.state.add(thing);
}

void ask_module(Desired& desired, std::string_view key, std::string_view kind, std::string_view fields)
{
    auto const* const info = find_kind(kind);
    auto const bytes = packed(normal_fields(Noun::module, info, parsed(fields)));
    desired.state.add({Noun::module, "sales", key, {}, info, bytes});
}

/// What a plan does, a line a step: `update user ana: email "" -> "a@b.c"`.
std::string told(State& current, Desired& desired, std::vector<Prunable> const& prunable = {})
{
    current.sort();
    desired.state.sort();
    auto const plan = make_plan(current, desired, prunable);
    std::string text;
    for (auto const& step : plan.steps) {
        auto const one = shown(step);
        text += one.action + " " + one.kind + " " + (one.flow.empty() ? "" : one.flow + "/") + one.key;
        for (auto const& field : one.fields) {
            text += "; " + field.word + ": " + field.before + " -> " + field.after;
        }
        text += "\n";
    }
    for (auto const& finding : plan.findings) {
        text += finding.code + " " + finding.thing + ": " + finding.path + ": " + finding.message + "\n";
    }
    return text;
}

State sales()
{
    State state = new_state();
    add_flow(state, "sales", "Sales", "{description: Toronto}");
    add(state, Noun::user, "", "ana", "Ana Ruiz", "{email: ana@example.com, role: manager}");
    add(state, Noun::contact, "ana", "desk", "", "{type: sip}");
    add(state, Noun::module, "sales", "bye", "Bye", "{cause: busy}", "hang_up");
    add(state, Noun::number, "", "+14165550101", "", "{flow: sales, to: bye}");
    add(state, Noun::number, "sales", "101", "", "{to: bye}");
    return state;
}

}

TEST_CASE("what is there already is left alone")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::user, "", "ana", "{email: ana@example.com, role: manager}");
    CHECK(told(current, desired).empty());
}

TEST_CASE("fields that a document does not name are left alone")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::user, "", "ana", "{email: new@example.com}");
    CHECK(told(current, desired) == "update user ana; email: ana@example.com -> new@example.com\n");
}

TEST_CASE("a field written with its default takes it back")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::user, "", "ana", "{}", 0, "email role");
    CHECK(told(current, desired) == "update user ana; email: ana@example.com -> ; role: manager -> agent\n");
}

TEST_CASE("a new thing without a name is named by its key")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::user, "", "bo");
    CHECK(told(current, desired) == "create user bo; name:  -> bo\n");
}

TEST_CASE("a new flow without tabs gets the first")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::flow, "", "support");
    CHECK(told(current, desired) == "create flow support; name:  -> support\ncreate tab support/Main\n");
}

TEST_CASE("members of a list that is given whole go, of any other they stay")
{
    auto current = sales();
    Desired partial;
    ask(partial, Noun::flow, "", "sales");
    ask(partial, Noun::user, "", "ana");
    CHECK(told(current, partial).empty());
    Desired whole;
    ask(whole, Noun::flow, "", "sales", "{}", covers_modules | covers_numbers);
    ask(whole, Noun::user, "", "ana", "{}", covers_contacts);
    CHECK(
        told(current, whole) ==
        "remove module sales/bye\nunroute number +14165550101; flow: sales -> ; to: bye -> "
        "\nremove number sales/101\nremove contact ana/desk\n");
}

TEST_CASE("a module of another kind loses the fields of the old one")
{
    auto current = sales();
    Desired desired;
    ask_module(desired, "bye", "conference", "{pin: \"1234\"}");
    CHECK(
        told(current, desired) ==
        "update module sales/bye; kind: hang_up -> conference; pin:  -> 1234; cause: busy -> \n");
}

TEST_CASE("what cannot stand beside a written word is taken back")
{
    auto current = sales();
    add(current, Noun::audio, "", "hello", "Hello", "{say: Hello}");
    add(current, Noun::contact, "ana", "mobile", "", "{type: phone, address: \"+14165550101\"}");
    add(current, Noun::module, "sales", "hours", "Hours", "{schedule: office}", "time_router");
    add(current, Noun::module, "sales", "ring", "Ring", "{destinations: [ana], exits: {no_answer: bye}}",
        "ring_group");
    Desired desired;
    ask(desired, Noun::audio, "", "hello", "{items: [a, b]}");
    ask(desired, Noun::contact, "ana", "mobile", "{type: sip}");
    ask_module(desired, "hours", "time_router", "{hours: {mon: \"08:00-09:00\"}, timezone: UTC}");
    ask_module(desired, "ring", "hang_up", "{}");
    CHECK(
        told(current, desired) ==
        "update module sales/hours; schedule: office -> ; hours:  -> mon 08:00-09:00; timezone:  -> UTC\n"
        "update module sales/ring; kind: ring_group -> hang_up; exits: no_answer=bye -> ; destinations: ana "
        "-> \n"
        "update contact ana/mobile; type: phone -> sip; address: +14165550101 -> \n"
        "update audio hello; say: Hello -> ; items:  -> a,b\n");
}

TEST_CASE("a whole thing is judged, not what the document says of it")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::contact, "ana", "desk", "{type: phone}");
    CHECK(
        told(current, desired) ==
        "update contact ana/desk; type: sip -> phone\n"
        "E01 contact ana/desk: address: a contact of type phone needs a phone number such as +14165550101\n");
}

TEST_CASE("what misses a required field is an error only where it is new")
{
    auto current = sales();
    Desired desired;
    ask_module(desired, "bye", "hang_up", "{cause: congestion}");
    ask_module(desired, "hello", "audio_playback", "{}");
    for (auto const* title : {"module sales/bye", "module sales/hello"}) {
        desired.incomplete.emplace(
            title, Finding{"E01", "audio", "a value is required", {}, {}, {}, title, {}});
    }
    CHECK(
        told(current, desired) == "update module sales/bye; cause: busy -> congestion\n"
                                  "create module sales/hello; name:  -> hello; kind:  -> audio_playback\n"
                                  "E01 module sales/hello: audio: a value is required\n");
}

TEST_CASE("what the owner no longer asks for goes, with what is in it")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::user, "", "ana");
    CHECK(
        told(current, desired, {{Noun::flow, "sales"}, {Noun::user, "ana"}}) ==
        "remove flow sales\nremove tab sales/Main\nremove module sales/bye\n"
        "unroute number +14165550101; flow: sales -> ; to: bye -> \nremove number sales/101\n");
}

TEST_CASE("of two default trunks the one that documents name remains")
{
    auto current = sales();
    add(current, Noun::trunk, "", "old", "Old", "{host: a.example, default: true}");
    Desired desired;
    ask(desired, Noun::trunk, "", "new", "{host: b.example, default: true}");
    CHECK(
        told(current, desired) ==
        "create trunk new; name:  -> new; host:  -> b.example; default: false -> true\n"
        "update trunk old; default: true -> false\n");
}

TEST_CASE("modules stay on their tab when another one becomes the first")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::flow, "", "sales", "{}", covers_tabs);
    ask(desired, Noun::tab, "sales", "Night");
    ask(desired, Noun::tab, "sales", "Main", "{position: \"2\"}");
    CHECK(
        told(current, desired) == "update tab sales/Main; position: 1 -> 2\ncreate tab sales/Night\n"
                                  "update module sales/bye; tab:  -> Main\n");
}

TEST_CASE("modules of a first tab that goes are taken by the new first")
{
    auto current = sales();
    Desired desired;
    ask(desired, Noun::flow, "", "sales", "{}", covers_tabs);
    ask(desired, Noun::tab, "sales", "Night");
    CHECK(told(current, desired) == "remove tab sales/Main\ncreate tab sales/Night\n");
}

TEST_CASE("modules need not name their tab any more when it becomes the first")
{
    auto current = sales();
    add(current, Noun::tab, "sales", "Night", "", "{position: \"2\"}");
    add(current, Noun::module, "sales", "late", "Late", "{tab: Night}", "hang_up");
    Desired desired;
    ask(desired, Noun::flow, "", "sales", "{}", covers_tabs);
    ask(desired, Noun::tab, "sales", "Night");
    CHECK(told(current, desired) == "remove tab sales/Main\nupdate module sales/late; tab: Night -> \n");
}

TEST_CASE("modules of a tab that goes are taken by the first")
{
    auto current = sales();
    add(current, Noun::tab, "sales", "Night", "", "{position: \"2\"}");
    add(current, Noun::module, "sales", "late", "Late", "{tab: Night}", "hang_up");
    Desired desired;
    ask(desired, Noun::flow, "", "sales", "{}", covers_tabs);
    ask(desired, Noun::tab, "sales", "Main");
    CHECK(told(current, desired) == "remove tab sales/Night\nupdate module sales/late; tab: Night -> \n");
}

TEST_CASE("the difference of a phone system and itself is none")
{
    auto left = sales();
    auto right = sales();
    left.sort();
    right.sort();
    auto const plan = difference(left, right);
    CHECK(plan.steps.empty());
    CHECK(plan.unchanged == left.things().size());
}
