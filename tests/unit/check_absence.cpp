#include "check_phones.h"

using namespace callflow;

namespace {

/// A time router on weekday hours, a menu, and a ring group; today is Tuesday 2026-11-24.
Phones router(std::string_view hours, std::initializer_list<std::string_view> destinations)
{
    Phones phones;
    phones.has("flow sales", {{"timezone", text("America/Toronto")}});
    phones.has(
        "schedule morning",
        {{"timezone", text("America/Toronto")}, {"hours", list({"mon-fri 08:00-12:00"})}});
    phones.has(
        "schedule afternoon",
        {{"timezone", text("America/Toronto")}, {"hours", list({"mon-fri 12:00-18:00"})}});
    phones.has("user ana", {{"schedule", text("morning")}});
    phones.has("user bo", {{"schedule", text("afternoon")}});
    phones.has("user cleo");
    phones.has("user dan", {{"status", text("inactive")}});
    phones.has("group early", {{"users", list({"ana", "dan"})}});
    phones.has(
        "module sales/hours time_router",
        {{"hours", list({hours})}, {"exits", to({{"open", "menu"}, {"closed", "night"}})}});
    phones.has(
        "module sales/menu voice_menu", {{"audio", text("say: Hello")}, {"exits", to({{"1", "ring"}})}});
    phones.has("module sales/ring ring_group", {{"destinations", list(destinations)}});
    phones.has("module sales/night ring_group", {{"destinations", list({"dan"})}});
    return phones;
}

}

TEST_CASE("W07 a ring group has somebody whenever the router says open")
{
    auto const told = [](std::string_view hours, std::initializer_list<std::string_view> destinations) {
        return router(hours, destinations).told("W07");
    };
    CHECK(told("mon-fri 08:00-18:00", {"ana"}) == "module sales/ring destinations");
    CHECK(told("mon-fri 08:00-12:00", {"ana"}) == "");
    CHECK(told("mon-fri 08:00-12:01", {"ana"}) != "");
    CHECK(told("mon-fri 08:00-18:00", {"ana", "bo"}) == "");
    CHECK(told("mon-fri 08:00-18:01", {"ana", "bo"}) != "");
    CHECK(told("mon-fri 08:00-18:00", {"ana", "cleo"}) == "");
    CHECK(told("mon-fri 08:00-18:00", {"ana/desk", "+14165550101"}) == "");
    CHECK(told("mon-fri 08:00-18:00", {"@early"}) != "");
    CHECK(told("mon-fri 08:00-12:00", {"@early"}) == "");
    CHECK(told("sun 10:00-11:00", {"dan"}) != "");
}

TEST_CASE("W07 tells the first time, in the router's zone")
{
    auto const finding = router("mon-fri 08:00-18:00", {"ana"}).finding("W07");
    CHECK(
        finding.message ==
        "nobody is there at Tue 2026-11-24 12:00 America/Toronto, when \"hours\" says open");
    CHECK(finding.advice == std::vector<std::string>{"cf schedule show morning"});
    auto const sunday = router("sun 10:00-11:00", {"dan"}).finding("W07");
    CHECK(
        sunday.message ==
        "nobody is there at Sun 2026-11-29 10:00 America/Toronto, when \"hours\" says open");
    CHECK(
        sunday.advice == std::vector<std::string>{"cf module set ring --flow sales --add-destination USER"});
}

TEST_CASE("W07 looks at the coming eight days, exceptions included")
{
    auto const told = [](std::string_view exception) {
        auto phones = router("mon-fri 08:00-12:00", {"eve"});
        phones.has(
            "schedule eves", {{"timezone", text("America/Toronto")},
                              {"hours", list({"mon-fri 08:00-12:00"})},
                              {"exceptions", list({exception})}});
        phones.has("user eve", {{"schedule", text("eves")}});
        return phones.told("W07");
    };
    CHECK(told("2026-11-30 closed") != "");
    CHECK(told("2026-11-30 08:00-11:59") != "");
    CHECK(told("2026-11-29 closed") == "");
    CHECK(told("2026-12-04 closed") == "");
}

TEST_CASE("W07 stops at another time router, and at modules that are off")
{
    auto const told = [](std::string_view between, Written fields) {
        Phones phones;
        phones.has("flow sales").has("user dan", {{"status", text("inactive")}});
        phones.has("schedule all", {{"hours", list({"mon-sun 00:00-24:00"})}});
        phones.has(
            "module sales/hours time_router",
            {{"schedule", text("all")}, {"exits", to({{"open", "between"}})}});
        phones.has(between, fields);
        phones.has("module sales/ring ring_group", {{"destinations", list({"dan"})}});
        return phones.told("W07");
    };
    auto const* const menu = "module sales/between voice_menu";
    Value const ring = to({{"1", "ring"}});
    CHECK(told(menu, {{"audio", text("say: Hello")}, {"exits", ring}}) != "");
    CHECK(told(menu, {{"audio", text("say: Hello")}, {"exits", ring}, {"enabled", text("false")}}) == "");
    auto const* const playback = "module sales/between audio_playback";
    Value const next = to({{"next", "ring"}});
    CHECK(told(playback, {{"audio", text("say: Hello")}, {"exits", next}, {"enabled", text("false")}}) != "");
    auto const* const router = "module sales/between time_router";
    CHECK(told(router, {{"schedule", text("all")}, {"exits", to({{"closed", "ring"}})}}) == "");
}

TEST_CASE("W07 is told once, with the first time of all routers that lead there")
{
    auto phones = router("wed 08:00-13:00", {"ana"});
    phones.has(
        "module sales/earlier time_router",
        {{"hours", list({"tue 13:00-14:00"})}, {"exits", to({{"open", "ring"}})}});
    CHECK(
        phones.finding("W07").message ==
        "nobody is there at Tue 2026-11-24 13:00 America/Toronto, when \"earlier\" says open");
}

TEST_CASE("W07 says nothing of a router or ring group that is off")
{
    auto const told = [](std::string_view router_on, std::string_view ring_on) {
        Phones phones;
        phones.has("flow sales").has("user dan", {{"status", text("inactive")}});
        phones.has(
            "module sales/hours time_router", {{"hours", list({"mon 08:00-09:00"})},
                                               {"enabled", text(router_on)},
                                               {"exits", to({{"open", "ring"}})}});
        phones.has(
            "module sales/ring ring_group", {{"destinations", list({"dan"})}, {"enabled", text(ring_on)}});
        return phones.told("W07");
    };
    CHECK(told("true", "true") != "");
    CHECK(told("false", "true") == "");
    CHECK(told("true", "false") == "");
}
