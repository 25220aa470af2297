#include "check_phones.h"

using namespace callflow;

namespace {

Phones flow(std::string_view name, Written fields)
{
    Phones phones;
    phones.has("settings", {{"naming", text("^[A-Z].* Team$")}}).has("flow sales", fields, name);
    return phones;
}

}

TEST_CASE("W03 a phone number leads to a flow")
{
    Phones phones;
    phones.has("flow sales").has("module sales/bye hang_up").has("number +14165550101");
    phones.has("number +14165550102", {{"flow", text("sales")}, {"to", text("bye")}});
    CHECK(phones.told("W03") == "number +14165550101");
    CHECK(
        phones.finding("W03").advice ==
        std::vector<std::string>{"cf number assign +14165550101 --flow FLOW --to MODULE"});
}

TEST_CASE("W03 a number without a module needs a flow with a start")
{
    Phones phones;
    phones.has("flow sales").has("number +14165550101", {{"flow", text("sales")}}).has("number sales/101");
    CHECK(phones.told("W03") == "number +14165550101 to, number sales/101 to");
    Phones good;
    good.has("flow sales", {{"start", text("bye")}}).has("module sales/bye hang_up").has("number sales/101");
    CHECK(good.told("W03") == "");
}

TEST_CASE("W12 the name of a flow matches the naming rule, its key is not asked")
{
    CHECK(flow("Sales Team", {}).told("W12") == "");
    CHECK(flow("Sales", {}).told("W12") == "flow sales name");
    CHECK(
        flow("Sales", {}).finding("W12").advice == std::vector<std::string>{"cf flow rename sales NEW-NAME"});
}

TEST_CASE("W12 without a naming rule every name will do")
{
    Phones phones;
    phones.has("flow sales");
    CHECK(phones.told("W12") == "");
}

TEST_CASE("W13 a flow has a description")
{
    CHECK(flow("Sales Team", {}).told("W13") == "flow sales description");
    CHECK(flow("Sales Team", {{"description", text("Sales line")}}).told("W13") == "");
}

TEST_CASE("nothing is told of a new store")
{
    Phones phones;
    phones.has("settings", {{"naming", text("Team")}})
        .has("flow default", {}, "Default")
        .has("tab default/Main");
    CHECK(phones.check().empty());
    phones.has("module default/bye hang_up");
    CHECK(phones.told("W13") == "flow default description");
}

TEST_CASE("W17 something uses each audio, schedule and group")
{
    Phones phones;
    phones.has("audio welcome", {{"say", text("Hi")}}).has("audio all", {{"items", list({"welcome"})}});
    phones.has("schedule office").has("schedule night").has("group team").has("group idle");
    phones.has("user ana", {{"schedule", text("night")}}).has("flow sales", {{"groups", list({"team"})}});
    CHECK(phones.told("W17") == "group idle, schedule office, audio all");
    phones.has("module sales/hi audio_playback", {{"audio", text("all")}});
    phones.has("module sales/open time_router", {{"schedule", text("office")}});
    CHECK(phones.told("W17") == "group idle");
}

TEST_CASE("W17 a trunk is the default or set up for calls that come")
{
    auto const trunk = [](std::string_view word, Value const& value) {
        Phones phones;
        phones.has("trunk line", {{"host", text("sip.example.net")}, {"username", text("u")}, {word, value}});
        return phones.told("W17");
    };
    CHECK(trunk("port", text("5070")) == "trunk line");
    CHECK(trunk("default", text("true")) == "");
    CHECK(trunk("register", text("true")) == "");
    CHECK(trunk("allow", list({"192.0.2.0/24"})) == "");
}
