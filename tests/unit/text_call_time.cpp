#include "text_refusal.h"

#include <callflow/text.h>

using namespace callflow;

namespace {

constexpr auto toronto = "America/Toronto";

std::string taken(std::string const& text, std::string const& zone = toronto)
{
    return format_instant(parse_call_time(text, zone).instant);
}

std::string warning(std::string const& text)
{
    return parse_call_time(text, toronto).warning;
}

}

TEST_CASE("a call's time is of the local clock unless it has an offset")
{
    CHECK(taken("2026-03-02T10:00") == "2026-03-02T15:00:00Z");
    CHECK(taken("2026-03-02 10:00") == "2026-03-02T15:00:00Z");
    CHECK(taken("2026-03-02t10:00:30") == "2026-03-02T15:00:30Z");
    CHECK(taken("2026-07-02T10:00") == "2026-07-02T14:00:00Z");
    CHECK(taken("2026-03-02T10:00", "Asia/Kathmandu") == "2026-03-02T04:15:00Z");
    CHECK(taken("2026-03-02T10:00Z") == "2026-03-02T10:00:00Z");
    CHECK(taken("2026-03-02 10:00:00z") == "2026-03-02T10:00:00Z");
    CHECK(taken("2026-03-02T10:00+01:00") == "2026-03-02T09:00:00Z");
    CHECK(taken("2026-03-02T10:00:30-05:45") == "2026-03-02T15:45:30Z");
    CHECK(parse_call_time("2026-03-02T10:00:00.25", toronto).instant % 1'000'000 == 250'000);
}

TEST_CASE("a call's time that is plain has no warning")
{
    CHECK(warning("2026-03-08T01:59:59").empty());
    CHECK(warning("2026-03-08T03:00").empty());
    CHECK(warning("2026-11-01T02:00").empty());
    CHECK(warning("2026-03-08T02:30-05:00").empty());
    CHECK(warning("2026-11-01T01:30-05:00").empty());
}

TEST_CASE("a time that the clock jumps over is taken as what the jump makes of it")
{
    CHECK(taken("2026-03-08T02:30") == "2026-03-08T07:30:00Z");
    CHECK(
        warning("2026-03-08T02:30") ==
        "2026-03-08T02:30 does not exist in America/Toronto, whose clock jumps over it: taken as "
        "2026-03-08T03:30-04:00; write 2026-03-08T01:30-05:00 for the other");
}

TEST_CASE("of a time that the clock shows twice the first is taken")
{
    CHECK(taken("2026-11-01T01:30:15") == "2026-11-01T05:30:15Z");
    CHECK(
        warning("2026-11-01T01:30:15") ==
        "2026-11-01T01:30:15 comes twice in America/Toronto, whose clock is put back: taken as the first, "
        "2026-11-01T01:30:15-04:00; write 2026-11-01T01:30:15-05:00 for the other");
    CHECK(taken("2026-11-01T01:30:15-05:00") == "2026-11-01T06:30:15Z");
}

TEST_CASE("what is no time of a call is refused with a way to write one")
{
    for (std::string const text :
         {"",
          "now",
          "10:00",
          "2026-03-02",
          "2026-02-30T10:00",
          "2026-13-01T10:00",
          "2026-03-02T24:00",
          "2026-03-02T24:61",
          "2026-03-02T10:60",
          "2026-03-02T10:00:60",
          "2026-03-02T1:00",
          "2026-03-02T10:00:",
          "2026-03-02T10:00.5",
          "2026-03-02T10:00:00.",
          "2026-03-02  10:00",
          "2026-03-02T10:00 Z",
          "2026-03-02T10:00+24:00",
          "2026-03-02T10:00+0100",
          "2026-03-02T10:00+01",
          "2026-03-02T10:00ZZ",
          " 2026-03-02T10:00",
          "2026-03-02T10:00 ",
          "20260302T1000",
          "2026-03-02T10:00 America/Toronto",
          "-05:00",
          "Z"}) {
        CAPTURE(text);
        CHECK_FALSE(refusal("usage.time", [&] { parse_call_time(text, toronto); }).empty());
    }
    CHECK(
        refusal("usage.time", [] { parse_call_time("2026-02-30T10:00", toronto); }) ==
        "\"2026-02-30T10:00\" is no time: write 2026-03-02T10:00, with an offset as in "
        "2026-03-02T10:00-05:00 if it is not America/Toronto time");
}

TEST_CASE("the zone of a call's time is known")
{
    CHECK_FALSE(refusal("usage.zone", [] { parse_call_time("2026-03-02T10:00", "Mars/Base"); }).empty());
}
