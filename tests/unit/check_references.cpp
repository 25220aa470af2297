#include "check_phones.h"

using namespace callflow;

namespace {

/// A flow with Ana, whom a ring group rings.
Phones sales()
{
    Phones phones;
    phones.has("user ana").has("flow sales", {{"users", list({"ana"})}});
    return phones;
}

}

TEST_CASE("E09 a schedule that is not there is told with the nearest that are")
{
    Phones phones;
    phones.has("flow sales").has("schedule office", {{"hours", list({"mon 08:00-18:00"})}});
    phones.has("module sales/open time_router", {{"schedule", text("offce")}});
    auto const finding = phones.finding("E09");
    CHECK(finding.thing == "module sales/open");
    CHECK(finding.path == "schedule");
    CHECK(finding.message == "no schedule named \"offce\"");
    CHECK(finding.suggestions == std::vector<std::string>{"office"});
    CHECK(finding.advice.empty());
    Phones good;
    good.has("flow sales").has("schedule office", {{"hours", list({"mon 08:00-18:00"})}});
    good.has("module sales/open time_router", {{"schedule", text("office")}});
    CHECK(good.told("E09") == "");
}

TEST_CASE("E09 what nothing is like is advised to be made")
{
    Phones phones;
    phones.has("flow sales").has("module sales/hi audio_playback", {{"audio", text("welcome")}});
    CHECK(phones.finding("E09").advice == std::vector<std::string>{"cf audio create welcome --say TEXT"});
}

TEST_CASE("E09 users, contacts, groups and tabs that are not there are told where they stand")
{
    auto phones = sales();
    phones.has("contact ana/mobile", {{"type", text("sip")}}).has("tab sales/Main");
    phones.has(
        "module sales/ring ring_group",
        {{"tab", text("Mian")}, {"destinations", list({"anna", "ana/mobil", "@team", "ana/mobile"})}});
    CHECK(
        phones.told("E09") == "module sales/ring tab, module sales/ring destinations[1].to, "
                              "module sales/ring destinations[2].to, module sales/ring destinations[3].to");
    std::vector<std::vector<std::string>> suggestions;
    for (auto const& one : phones.errors()) {
        suggestions.push_back(one.suggestions);
    }
    CHECK(suggestions == std::vector<std::vector<std::string>>{{"Main"}, {"ana"}, {"ana/mobile"}, {}});
}

TEST_CASE("E09 a say: text, an email address and an exit to a module of the flow point at nothing else")
{
    auto phones = sales();
    phones.has("module sales/bye hang_up");
    phones.has(
        "module sales/hi audio_playback", {{"audio", text("say: Hi")}, {"exits", to({{"next", "bye"}})}});
    phones.has("module sales/fax fax", {{"deliver_to", list({"fax@example.com"})}});
    CHECK(phones.errors().empty());
}

TEST_CASE("E09 a finding stands at the value in its file, or where its thing stands")
{
    Phones phones;
    Value items = list({"hello"});
    items.place = {7, 10};
    items.items[0].place = {7, 12};
    phones.in("a.yaml")
        .has("audio bye", {{"say", text("Bye")}})
        .in("b.yaml")
        .has("audio all", {{"items", items}});
    auto const finding = phones.finding("E09");
    CHECK(finding.file == "b.yaml");
    CHECK(finding.place.line == 7);
    CHECK(finding.place.column == 12);
    CHECK(finding.path == "items[1]");
}

TEST_CASE("E05 a cable or a start that leads to a module of another flow is told with that flow")
{
    Phones phones;
    phones.has("flow sales", {{"start", text("night")}})
        .has("flow support")
        .has("module support/night hang_up");
    phones.has(
        "module sales/hi audio_playback", {{"audio", text("say: Hi")}, {"exits", to({{"next", "night"}})}});
    CHECK(phones.told("E05") == "flow sales start, module sales/hi exits.next");
    auto const finding = phones.errors().back();
    CHECK(
        finding.message ==
        "module \"night\" is in flow \"support\", not in \"sales\": calls stay in their flow");
    CHECK(finding.advice == std::vector<std::string>{"cf module connect hi next TARGET --flow sales"});
    phones.has("module sales/night hang_up");
    CHECK(phones.told("E05") == "");
}

TEST_CASE("E10 a destination is a member of the flow, by itself or by a group of the flow")
{
    Phones phones;
    phones.has("user ana").has("user bo").has("user cy").has("group team", {{"users", list({"bo"})}});
    phones.has("flow sales", {{"users", list({"ana"})}, {"groups", list({"team"})}});
    phones.has("module sales/ring ring_group", {{"destinations", list({"ana", "bo", "@team", "cy"})}});
    auto const finding = phones.finding("E10");
    CHECK(finding.path == "destinations[4].to");
    CHECK(finding.message == "user \"cy\" is not in flow \"sales\"");
    CHECK(finding.advice == std::vector<std::string>{"cf user assign cy --flow sales"});
}

TEST_CASE("E10 a group is in the flow itself, not only its users")
{
    auto phones = sales();
    phones.has("group team", {{"users", list({"ana"})}});
    phones.has("module sales/ring ring_group", {{"destinations", list({"@team"})}});
    CHECK(phones.finding("E10").advice == std::vector<std::string>{"cf group assign team --flow sales"});
}

TEST_CASE("E10 whom a module delivers to is a member of its flow")
{
    auto phones = sales();
    phones.has("user bo").has("module sales/fax fax", {{"deliver_to", list({"ana", "bo", "x@example.com"})}});
    CHECK(phones.told("E10") == "module sales/fax deliver_to[2]");
}

TEST_CASE("E10 a caller ID is a number of the flow, phone number or extension")
{
    auto const with = [](std::string_view number) {
        Phones phones;
        phones.has("flow sales").has("flow other").has("number sales/101");
        phones.has("number +14165550101", {{"flow", text("sales")}}).has("number +14165550102");
        phones.has(
            "module sales/out call_forward",
            {{"to", text("sip:a@example.com")}, {"caller_id", text(number)}});
        return phones;
    };
    CHECK(with("+14165550102").told("E10") == "module sales/out caller_id");
    CHECK(with("+14165550101").told("E10") == "");
    CHECK(with("101").told("E10") == "");
    CHECK(with("original").told("E10") == "");
    CHECK(with("+14165550103").told("E03") == "module sales/out caller_id");
}

TEST_CASE("E11 an isolated flow shares no user, and both flows and the user are named")
{
    Phones phones;
    phones.has("user ana").has("user bo").has("group team", {{"users", list({"bo"})}});
    phones.has(
        "flow bank", {{"isolated", text("true")}, {"users", list({"ana"})}, {"groups", list({"team"})}});
    phones.has("flow sales", {{"users", list({"ana", "bo"})}});
    CHECK(phones.told("E11") == "flow bank users, flow bank groups");
    auto const first = phones.errors().front();
    CHECK(
        first.message ==
        "flow \"bank\" is isolated and shares no user, but \"ana\" is in flow \"sales\" too");
    CHECK(
        first.advice ==
        std::vector<std::string>{"cf user unassign ana --flow bank", "cf flow set bank --no-isolated"});
    Phones open;
    open.has("user ana")
        .has("flow bank", {{"users", list({"ana"})}})
        .has("flow sales", {{"users", list({"ana"})}});
    CHECK(open.told("E11") == "");
}

TEST_CASE("E11 a user whom an isolated flow has twice over is not shared")
{
    Phones phones;
    phones.has("user ana").has("group team", {{"users", list({"ana"})}});
    phones.has(
        "flow bank", {{"isolated", text("true")}, {"users", list({"ana"})}, {"groups", list({"team"})}});
    CHECK(phones.told("E11") == "");
}

TEST_CASE("E03 a number leads to a flow and a module that are there")
{
    Phones phones;
    phones.has("flow sales").has("module sales/bye hang_up");
    phones.has("number +14165550101", {{"flow", text("sale")}});
    phones.has("number +14165550102", {{"flow", text("sales")}, {"to", text("by")}});
    phones.has("number sales/101", {{"to", text("bye")}}).has("number sales/102", {{"to", text("hello")}});
    CHECK(phones.told("E03") == "number +14165550101 flow, number +14165550102 to, number sales/102 to");
    CHECK(phones.errors()[0].suggestions == std::vector<std::string>{"sales"});
    CHECK(phones.errors()[1].suggestions == std::vector<std::string>{"bye"});
}

TEST_CASE("E03 a phone number, E04 an extension and E14 other keys stand there once")
{
    Phones phones;
    phones.in("a.yaml").has("flow sales").has("number +14165550101").has("number sales/101").has("user ana");
    phones.in("b.yaml").has("number +14165550101").has("number sales/101").has("user ana");
    CHECK(phones.told("E03") == "number +14165550101");
    CHECK(phones.told("E04") == "number sales/101");
    CHECK(phones.told("E14") == "user ana");
    CHECK(phones.finding("E14").message == "user \"ana\" is there already: a.yaml:4:3");
}

TEST_CASE("E04 a number is E.164 or 1 to 6 digits")
{
    Phones phones;
    phones.has("flow sales").has("number sales/1234567").has("number sales/123456");
    CHECK(phones.told("E04") == "number sales/1234567");
}

TEST_CASE("E14 names differ in more than case within their scope")
{
    Phones phones;
    phones.has("flow sales").has("flow support").has("user ana", {}, "Café").has("user bo", {}, "CAFÉ");
    phones.has("module sales/bye hang_up", {}, "Bye").has("module sales/end hang_up", {}, "bye");
    phones.has("module support/bye hang_up", {}, "Bye").has("group bo", {}, "Bo");
    phones.has("tab sales/Main").has("tab sales/main");
    CHECK(phones.told("E14") == "tab sales/main, module sales/end name, user bo name");
}

TEST_CASE("E14 two switches of a flow have different codes")
{
    Phones phones;
    phones.has("flow sales").has("flow support").has("module sales/day switch", {{"code", text("*21")}});
    phones.has("module support/day switch", {{"code", text("*21")}});
    CHECK(phones.told("E14") == "");
    phones.has("module sales/lunch switch", {{"code", text("*21")}});
    CHECK(phones.told("E14") == "module sales/lunch code");
}

TEST_CASE("E15 a playlist does not contain itself, nor through others")
{
    Phones phones;
    phones.has("audio a", {{"items", list({"b"})}}).has("audio b", {{"items", list({"c", "a"})}});
    phones.has("audio c", {{"say", text("Hi")}});
    auto const finding = phones.finding("E15");
    CHECK(finding.thing == "audio a");
    CHECK(finding.message == "the playlist \"a\" contains itself: a -> b -> a");
    Phones good;
    good.has("audio a", {{"items", list({"c", "c"})}}).has("audio c", {{"say", text("Hi")}});
    CHECK(good.told("E15") == "");
}

TEST_CASE("E15 one trunk is the default")
{
    Phones phones;
    phones.has("trunk a", {{"host", text("a.example.com")}, {"default", text("true")}});
    CHECK(phones.told("E15") == "");
    phones.has("trunk b", {{"host", text("b.example.com")}, {"default", text("true")}});
    CHECK(phones.told("E15") == "trunk b default");
}

TEST_CASE("E06 an exit is one of the kind's, E07 with one cable")
{
    Phones phones;
    phones.has("flow sales").has("module sales/bye hang_up");
    phones.has(
        "module sales/hours time_router",
        {{"hours", list({"mon 08:00-18:00"})},
         {"exits", to({{"open", "bye"}, {"yes", "bye"}, {"opne", "bye"}, {"closed", "bye"}})}});
    CHECK(phones.told("E06") == "module sales/hours exits.opne");
    CHECK(phones.finding("E06").suggestions == std::vector<std::string>{"open"});
    CHECK(phones.told("E07") == "module sales/hours exits.yes");
}

TEST_CASE("check_errors tells what keeps a flow from running, and no advice")
{
    Phones phones;
    phones.has("user bo").has("flow sales", {{"users", list({"bo"})}});
    phones.has("module sales/ring ring_group", {{"destinations", list({"+14165550101"})}});
    phones.has("module sales/fax fax", {{"deliver_to", list({"bo"})}});
    phones.has("module sales/a audio_playback", {{"audio", text("say: Hi")}, {"exits", to({{"next", "a"}})}});
    std::string told;
    for (auto const& one : phones.errors()) {
        told += fmt::format("{} {}, ", one.code, one.thing);
    }
    CHECK(told == "E13 module sales/a, E18 module sales/fax, E17 module sales/ring, ");
    CHECK(phones.check().size() > 3);
}

TEST_CASE("findings stand in the order of the state")
{
    Phones phones;
    phones.has("user zoe").has("user ana").has("flow sales").has("module sales/a hang_up");
    std::string things;
    for (auto const& one : phones.check()) {
        things += one.thing + " " + one.code + ", ";
    }
    CHECK(
        things ==
        "flow sales W13, module sales/a W01, user ana W15, user ana W16, user zoe W15, user zoe W16, ");
}
