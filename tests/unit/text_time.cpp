#include "text_refusal.h"

#include <callflow/text.h>

#include <algorithm>

using namespace callflow;

namespace {

constexpr Instant second = 1'000'000;
constexpr Instant minute = 60 * second;
constexpr Instant hour = 60 * minute;
constexpr Instant day = 24 * hour;

}

TEST_CASE("instants are read in UTC and with an offset")
{
    CHECK(parse_instant("1970-01-01T00:00:00Z") == 0);
    CHECK(parse_instant("2026-03-02T15:00:00Z") == 1'772'463'600 * second);
    CHECK(parse_instant("2026-03-02T10:00:00-05:00") == 1'772'463'600 * second);
    CHECK(parse_instant("2026-03-02T20:45:00+05:45") == 1'772'463'600 * second);
    CHECK(parse_instant("2026-03-02t15:00:00z") == 1'772'463'600 * second);
    CHECK(parse_instant("1969-12-31T23:59:59Z") == -second);
    CHECK(parse_instant("2024-02-29T00:00:00Z") == 1'709'164'800 * second);
}

TEST_CASE("fractions of a second are read to the microsecond")
{
    CHECK(parse_instant("1970-01-01T00:00:00.5Z") == 500'000);
    CHECK(parse_instant("1970-01-01T00:00:00.000001Z") == 1);
    CHECK(parse_instant("1970-01-01T00:00:00.1234569+00:00") == 123'456);
}

TEST_CASE("what is no instant is refused")
{
    for (std::string const text :
         {"",
          "Z",
          "now",
          "2026-03-02",
          "2026-03-02T10:00:00",
          "2026-03-02T10:00Z",
          "2026-02-29T10:00:00Z",
          "2026-13-01T10:00:00Z",
          "2026-00-01T10:00:00Z",
          "2026-03-00T10:00:00Z",
          "2026-03-02T24:00:00Z",
          "2026-03-02T10:60:00Z",
          "2026-03-02T10:00:60Z",
          "2026-03-02T10:00:00.Z",
          "2026-03-02T10:00:00,5Z",
          "2026-03-02T10:00:00+24:00",
          "2026-03-02T10:00:00+0500",
          "2026-03-02T10:00:00 Z",
          "2026-3-2T10:00:00Z",
          "+2026-03-02T10:00:00Z",
          "2026-03-02 10:00:00Z",
          "2026-03-02T10:00:00ZZ",
          "2026-03-02T10:00:00-05:00x",
          "-05:00"}) {
        CAPTURE(text);
        CHECK_FALSE(refusal("usage.time", [&] { parse_instant(text); }).empty());
    }
}

TEST_CASE("instants are written in UTC to the second")
{
    CHECK(format_instant(0) == "1970-01-01T00:00:00Z");
    CHECK(format_instant(-1) == "1969-12-31T23:59:59Z");
    CHECK(format_instant(1'772'463'600 * second + 999'999) == "2026-03-02T15:00:00Z");
    CHECK(format_instant(parse_instant("0001-01-01T00:00:00Z")) == "0001-01-01T00:00:00Z");
    CHECK(format_instant(parse_instant("9999-12-31T23:59:59Z")) == "9999-12-31T23:59:59Z");
}

TEST_CASE("times are told relative to now")
{
    CHECK(relative_time(0, 0) == "just now");
    CHECK(relative_time(0, 59 * second) == "just now");
    CHECK(relative_time(0, minute) == "1 minute ago");
    CHECK(relative_time(0, 5 * minute + 59 * second) == "5 minutes ago");
    CHECK(relative_time(0, hour) == "1 hour ago");
    CHECK(relative_time(0, 3 * day) == "3 days ago");
    CHECK(relative_time(0, 29 * day) == "29 days ago");
    CHECK(relative_time(0, 60 * day) == "2 months ago");
    CHECK(relative_time(0, 730 * day) == "2 years ago");
    CHECK(relative_time(2 * hour, 0) == "in 2 hours");
    CHECK(relative_time(30 * second, 0) == "just now");
}

TEST_CASE("zones and links of tzdata are zones")
{
    for (std::string const zone :
         {"UTC", "America/Toronto", "Europe/London", "Asia/Kathmandu", "EST5EDT", "Canada/Eastern",
          "Etc/GMT+5"}) {
        CAPTURE(zone);
        CHECK(is_zone(zone));
    }
}

TEST_CASE("paths, offsets, rules and near misses are no zones")
{
    for (std::string const zone :
         {"", "america/toronto", "America", "America/Toront", "/etc/localtime", "../UTC", "+05:00", "UTC-5",
          "EST5EDT,M3", "posix/UTC", "tzdata.zi", "S", "-", "L", "America/Toronto ", "America/Toronto\n",
          "Z America/Toronto", ":UTC", "Fixed/UTC+05:00:00"}) {
        CAPTURE(zone);
        CHECK_FALSE(is_zone(zone));
    }
}

TEST_CASE("the list of zones is sorted and holds zones only")
{
    auto const names = zone_names();
    CHECK(names.size() > 400);
    CHECK(std::is_sorted(names.begin(), names.end()));
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
    CHECK(std::all_of(names.begin(), names.end(), [](auto const& name) { return is_zone(name); }));
}

TEST_CASE("local time follows daylight saving, also after 2037")
{
    auto const local = [](std::string const& instant, std::string const& zone) {
        return format_instant_in(parse_instant(instant), zone);
    };
    CHECK(local("2026-03-02T15:00:00Z", "America/Toronto") == "2026-03-02 10:00:00 EST");
    CHECK(local("2026-07-02T15:00:00Z", "America/Toronto") == "2026-07-02 11:00:00 EDT");
    CHECK(local("2099-07-02T15:00:00Z", "America/Toronto") == "2099-07-02 11:00:00 EDT");
    CHECK(local("2026-03-02T15:00:00.999999Z", "UTC") == "2026-03-02 15:00:00 UTC");
    CHECK(local("2026-03-02T15:00:00Z", "Asia/Kathmandu") == "2026-03-02 20:45:00 +0545");
    CHECK(local("1969-12-31T23:59:59Z", "Europe/London") == "1970-01-01 00:59:59 BST");
}

TEST_CASE("an unknown zone is refused with the zones that are near")
{
    try {
        format_instant_in(0, "America/Tronto");
        FAIL("not refused");
    } catch (Error const& error) {
        CHECK(error.name() == "usage.zone");
        REQUIRE_FALSE(error.suggestions().empty());
        CHECK(error.suggestions().front() == "America/Toronto");
    }
}
