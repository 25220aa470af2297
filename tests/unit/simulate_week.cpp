#include "simulate_exploring.h"

#include <algorithm>

using namespace callflow;

namespace {

/// A day as one letter a quarter hour: `a` the first outcome; `.` none.
std::string row(std::array<int, CallWeek::quarters> const& cells)
{
    std::string text;
    for (auto const cell : cells) {
        text += cell == CallWeek::none ? '.' : static_cast<char>('a' + cell);
    }
    return text;
}

std::string times(std::size_t count, char letter)
{
    std::string text;
    text.append(count, letter);
    return text;
}

constexpr auto office = "  m: {kind: time_router, schedule: office, exits: {open: g, closed: v}}\n"
                        "  g: {kind: ring_group, destinations: [{to: bo}], exits: {no_answer: v}}\n"
                        "  v: {kind: voicemail, audio: 'say: Speak.'}\n";

CallWeek week(std::string const& modules, std::string const& at, std::string const& more = {})
{
    auto call = call_of({{"at", at.c_str()}});
    if (modules == office) {
        call.put("answer", Value::of("bo=after:3s"));
    }
    return week_of(simulator_of(modules, more), call_from("m", call));
}

}

TEST_CASE("a week begins on the Monday on or before the call")
{
    for (auto const* const at : {"2026-03-02T00:00", "2026-03-05T12:00", "2026-03-08T23:59:59"}) {
        auto const days = week(office, at).days;
        CHECK(days.front().date == "2026-03-02");
        CHECK(days.back().date == "2026-03-08");
    }
    CHECK(week(office, "2026-03-09T00:00").days.front().date == "2026-03-09");
}

TEST_CASE("a cell says how a call ends that comes when it begins")
{
    auto const found = week(office, "2026-03-02T00:00");
    CHECK(row(found.days[0].cells) == times(36, 'a') + times(36, 'b') + times(24, 'a'));
    CHECK(row(found.days[5].cells) == times(96, 'a'));
    CHECK(row(found.days[0].again) == times(96, '.'));
    REQUIRE(found.outcomes.size() == 2);
    CHECK(found.outcomes[0].end == "voicemail");
    CHECK(found.outcomes[0].module == "v");
    CHECK(found.outcomes[0].path == Lines{"m", "v"});
    CHECK(found.outcomes[0].cells == 7 * 96 - 5 * 36);
    CHECK(found.outcomes[1].end == "answered");
    CHECK(found.outcomes[1].by == "bo/desk");
    CHECK(found.outcomes[1].cells == 5 * 36);
}

TEST_CASE("a day on which an exception decides is a holiday")
{
    auto const found = week(office, "2026-12-25T00:00");
    CHECK(found.days[4].date == "2026-12-25");
    CHECK(found.days[4].holiday == "Christmas");
    CHECK(found.days[3].holiday.empty());
    CHECK(row(found.days[4].cells) == times(96, 'a'));
}

TEST_CASE("hours that the clock jumps over are blank, those it repeats stand twice")
{
    auto const zone = std::string{"settings: {timezone: America/Toronto}\n"};
    auto const modules =
        std::string{"  m: {kind: time_router, hours: {sun: '01:30-03:00'}, exits: {open: v}}\n"
                    "  v: {kind: voicemail, audio: 'say: Speak.'}\n"};
    auto const spring = week(modules, "2026-03-08T12:00", zone).days[6];
    CHECK(row(spring.cells) == times(6, 'a') + "bb" + "...." + times(84, 'a'));
    auto const autumn = week(modules, "2026-11-01T12:00", zone).days[6];
    CHECK(row(autumn.cells) == times(6, 'a') + times(6, 'b') + times(84, 'a'));
    CHECK(row(autumn.again) == "...." + std::string{"aabb"} + times(88, '.'));
}

TEST_CASE("an uncabled exit and an error of the flow are outcomes")
{
    auto const found = week(
        "  m: {kind: time_router, schedule: office, exits: {open: g}}\n"
        "  g: {kind: ring_group, destinations: [{to: bo, after: 5s}]}\n",
        "2026-03-02T00:00");
    REQUIRE(found.outcomes.size() == 2);
    CHECK(found.outcomes[0].end == "ended");
    CHECK(found.outcomes[0].exit == "closed");
    CHECK(found.outcomes[1].end.empty());
    CHECK(found.outcomes[1].module == "g");
    REQUIRE(found.errors.size() == 1);
    CHECK(found.errors[0].code == "E08");
}

TEST_CASE("a week needs a time in it")
{
    CHECK_THROWS_WITH_AS(
        week_of(simulator_of(office), number("+14165550100")), "which week is not said: give a time in it",
        Error);
}
