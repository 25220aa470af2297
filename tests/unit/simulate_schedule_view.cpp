#include "simulate/schedule_view.h"
#include "simulate_hours.h"

#include <doctest/doctest.h>

using namespace callflow;

namespace {

struct Looked {
    Opening opening;
    Opening weekly;
    ScheduleView view;
};

Looked look(
    std::vector<std::string> const& hours, std::vector<std::string> const& exceptions = {},
    std::string const& reading = "2026-03-02T10:00:00")
{
    auto const& zone = LocalTime::of("America/Toronto");
    Looked looked{
        {hours_of(hours), exceptions_of(exceptions), zone}, {hours_of(hours), {}, zone}, ScheduleView{}};
    looked.view = view_of(looked.opening, looked.weekly, at(reading, zone));
    return looked;
}

std::string text(std::vector<Opening::Minutes> const& all)
{
    Ranges ranges;
    for (auto const& one : all) {
        ranges.all.push_back({one.from, one.to});
    }
    return format_ranges(ranges);
}

}

TEST_CASE("the week to come begins today and has every hour of seven days")
{
    auto const looked = look({"mon-fri 08:00-12:00 13:30-18:00"}, {"2026-03-08 10:00-11:15"});
    auto const& week = looked.view.week;
    REQUIRE(week.size() == 7);
    CHECK(week[0].by_hour == "........####.+####......");
    CHECK(week[5].by_hour == "........................");
    CHECK(week[6].by_hour == "..........#+............");
    CHECK(week[6].rule.exception == 0);
    CHECK(week[5].rule.exception == -1);
}

TEST_CASE("the hours of a night stand on both days")
{
    auto const looked = look({"mon 22:00-06:00"});
    CHECK(looked.view.week[0].by_hour == "......................##");
    CHECK(looked.view.week[1].by_hour == "######..................");
}

TEST_CASE("gaps lie between ranges or are whole days, nights are none")
{
    auto const looked = look({"mon-fri 08:00-12:00 13:00-18:00", "sat 22:00-06:00"});
    CHECK(text(looked.view.gaps[0]) == "12:00-13:00");
    CHECK(text(looked.view.gaps[4]) == "12:00-13:00");
    CHECK(text(looked.view.gaps[5]).empty());
    CHECK(text(looked.view.gaps[6]).empty());
    CHECK(text(look({"mon 08:00-18:00"}).view.gaps[1]) == "00:00-24:00");
    CHECK(text(look({"mon-sun 22:00-06:00"}).view.gaps[3]) == "06:00-22:00");
}

TEST_CASE("minutes in two ranges overlap, also those of the night before")
{
    auto const looked = look({"mon 08:00-12:30 12:00-18:00", "tue 05:00-07:00", "mon 20:00-06:00"});
    CHECK(text(looked.view.overlaps[0]) == "12:00-12:30");
    CHECK(text(looked.view.overlaps[1]) == "05:00-06:00");
    CHECK(text(looked.view.overlaps[2]).empty());
}

TEST_CASE("exceptions to come are told as they rule, day by day")
{
    auto const looked = look(
        {"mon-fri 08:00-18:00"}, {"2020-12-25 closed yearly", "2026-12-24..2026-12-27 08:00-12:00",
                                  "2026-03-01 closed", "2027-03-02 closed", "2027-03-03 closed"});
    auto const& coming = looked.view.coming;
    REQUIRE(coming.size() == 4);
    CHECK(coming[0].first == coming[0].last);
    CHECK(coming[0].rule.exception == 1);
    CHECK(coming[1].rule.exception == 0);
    CHECK(coming[2].rule.exception == 1);
    CHECK(coming[2].last - coming[2].first == std::chrono::days{1});
    CHECK(coming[3].rule.exception == 3);
}

TEST_CASE("a change of the clock tells how much of the hours it takes or gives")
{
    auto const night = look({"sat-sun 22:00-02:45"}).view.clock_changes;
    REQUIRE(night.size() == 2);
    CHECK(night[0].open_minutes == 45);
    CHECK(night[0].to - night[0].from == 3'600);
    CHECK(night[1].open_minutes == 60);
    CHECK(night[1].to - night[1].from == -3'600);
    auto const office = look({"mon-fri 08:00-18:00"}).view.clock_changes;
    REQUIRE(office.size() == 2);
    CHECK(office[0].open_minutes == 0);
}
