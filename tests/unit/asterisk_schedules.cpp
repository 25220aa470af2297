#include "asterisk_rendered.h"

namespace callflow {

namespace {

std::string schedule_of(std::string const& fields)
{
    auto const text = rendered("  m: {kind: time_router, " + fields + "}\n");
    auto const flow = flow_of(text);
    return flow.substr(flow.find("-hours]"));
}

}

TEST_CASE("hours are numbers of weekday and clock, the end not included")
{
    auto const hours = schedule_of("hours: {mon-fri: '08:00-12:30 13:00-24:00', sun-mon: '09:00-10:00'}");
    CHECK(holds(hours, "GotoIf($[(${ARG3}>=1 & ${ARG3}<=5) & ${ARG4}>=0800 & ${ARG4}<1230]?in)"));
    CHECK(holds(hours, "${ARG4}>=1300 & ${ARG4}<2400]?in)"));
    CHECK(holds(hours, "(${ARG3}>=7 | ${ARG3}<=1)"));
    CHECK_FALSE(holds(hours, "hm}+2400")); // nothing runs past midnight
}

TEST_CASE("hours that run past midnight ask for the day before as well")
{
    auto const hours = schedule_of("hours: {fri: '22:00-06:00'}, timezone: Europe/London");
    CHECK(holds(hours, "Set(LOCAL(z)=Europe/London)"));
    CHECK(holds(hours, "${ARG4}>=2200 & ${ARG4}<3000]?in)"));
    CHECK(holds(hours, "$[${hm}+2400]"));
}

TEST_CASE("the narrowest exception is asked first, of equals the last")
{
    auto const simulator = simulator_of(
        "  m: {kind: time_router, schedule: s}\n",
        "schedules:\n"
        "  s:\n"
        "    hours: {mon: '08:00-09:00'}\n"
        "    exceptions:\n"
        "     - {from: 2026-12-20, to: 2026-12-31, closed: true}\n"
        "     - {date: 2026-12-24, hours: '08:00-12:00'}\n"
        "     - {date: 2026-12-24, closed: true, yearly: true}\n"
        "     - {from: 2026-12-30, to: 2027-01-02, closed: true, yearly: true}\n");
    auto const text = file_of(rendered(simulator), "extensions.conf");
    auto const yearly = text.find("GotoIf($[${ARG2}>=1224 & ${ARG2}<=1224]?shut)");
    auto const day = text.find("GotoIf($[${ARG1}>=20261224 & ${ARG1}<=20261224]?x1)");
    auto const turn = text.find("GotoIf($[${ARG2}>=1230 | ${ARG2}<=0102]?shut)");
    auto const weeks = text.find("GotoIf($[${ARG1}>=20261220 & ${ARG1}<=20261231]?shut)");
    REQUIRE(weeks != std::string::npos);
    CHECK(yearly < day);
    CHECK(day < turn);
    CHECK(turn < weeks);
}

}
