#include "text/local_time.h"
#include "text_refusal.h"

#include <callflow/text.h>

#include <algorithm>
#include <random>
#include <thread>

using namespace callflow;

namespace {

constexpr Instant second = 1'000'000;
using Reading = LocalTime::Reading;

std::int64_t utc(std::string const& text)
{
    return parse_instant(text) / second;
}

/// A clock's reading as the seconds that UTC would have.
std::int64_t clock(std::string const& text)
{
    return utc(text + "Z");
}

}

TEST_CASE("local time is what tzdata says of any second from 1970 to 2100")
{
    std::mt19937_64 random{4};
    std::uniform_int_distribution<std::int64_t> any{0, 4'102'444'799};
    for (std::string const name :
         {"America/Toronto", "Europe/London", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia",
          "Asia/Kathmandu", "America/St_Johns", "Europe/Dublin", "Antarctica/Troll", "UTC"}) {
        auto const& zone = LocalTime::of(name);
        for (int round = 0; round < 300; ++round) {
            auto const at = any(random);
            CAPTURE(name);
            CAPTURE(at);
            auto const told = format_instant_in(at * second, name).substr(0, 19);
            auto const local = format_instant(zone.local(at) * second);
            CHECK(told == local.substr(0, 10) + " " + local.substr(11, 8));
        }
    }
}

TEST_CASE("the offset changes in the very second of the transition")
{
    auto const& zone = LocalTime::of("America/Toronto");
    CHECK(zone.local(utc("2026-03-08T06:59:59Z")) == clock("2026-03-08T01:59:59"));
    CHECK(zone.local(utc("2026-03-08T07:00:00Z")) == clock("2026-03-08T03:00:00"));
    CHECK(zone.next_transition(utc("2026-03-08T06:59:59Z")) == utc("2026-03-08T07:00:00Z"));
    CHECK(zone.next_transition(utc("2026-03-08T07:00:00Z")) == utc("2026-11-01T06:00:00Z"));
}

TEST_CASE("a zone without daylight saving has no next transition")
{
    CHECK_FALSE(LocalTime::of("UTC").next_transition(0));
    CHECK_FALSE(LocalTime::of("Asia/Kathmandu").next_transition(utc("2026-01-01T00:00:00Z")));
}

TEST_CASE("a reading of the clock exists once, twice or not at all")
{
    auto const& zone = LocalTime::of("America/Toronto");
    struct Case {
        std::string reading;
        Reading kind;
        std::string first, second;
    };
    for (auto const& one :
         {Case{"2026-03-08T01:59:59", Reading::once, "2026-03-08T06:59:59Z", "2026-03-08T06:59:59Z"},
          {"2026-03-08T02:00:00", Reading::skipped, "2026-03-08T07:00:00Z", "2026-03-08T06:00:00Z"},
          {"2026-03-08T02:30:00", Reading::skipped, "2026-03-08T07:30:00Z", "2026-03-08T06:30:00Z"},
          {"2026-03-08T02:59:59", Reading::skipped, "2026-03-08T07:59:59Z", "2026-03-08T06:59:59Z"},
          {"2026-03-08T03:00:00", Reading::once, "2026-03-08T07:00:00Z", "2026-03-08T07:00:00Z"},
          {"2026-11-01T00:59:59", Reading::once, "2026-11-01T04:59:59Z", "2026-11-01T04:59:59Z"},
          {"2026-11-01T01:00:00", Reading::twice, "2026-11-01T05:00:00Z", "2026-11-01T06:00:00Z"},
          {"2026-11-01T01:59:59", Reading::twice, "2026-11-01T05:59:59Z", "2026-11-01T06:59:59Z"},
          {"2026-11-01T02:00:00", Reading::once, "2026-11-01T07:00:00Z", "2026-11-01T07:00:00Z"}}) {
        CAPTURE(one.reading);
        auto const found = zone.instants(clock(one.reading));
        CHECK(found.reading == one.kind);
        CHECK(found.first == utc(one.first));
        CHECK(found.second == utc(one.second));
    }
}

TEST_CASE("a whole day that a zone left out does not exist")
{
    auto const found = LocalTime::of("Pacific/Apia").instants(clock("2011-12-30T12:00:00"));
    CHECK(found.reading == Reading::skipped);
    CHECK(found.first == utc("2011-12-30T22:00:00Z"));
}

TEST_CASE("years before 1970 and after 2100 have the nearest offset")
{
    auto const& zone = LocalTime::of("America/Toronto");
    CHECK(zone.local(utc("1900-07-01T12:00:00Z")) == clock("1900-07-01T07:00:00"));
    CHECK(zone.local(utc("2200-07-01T12:00:00Z")) == clock("2200-07-01T07:00:00"));
    CHECK(zone.instants(clock("1900-07-01T07:00:00")).first == utc("1900-07-01T12:00:00Z"));
    CHECK(zone.instants(clock("2200-07-01T07:00:00")).first == utc("2200-07-01T12:00:00Z"));
}

TEST_CASE("what the clock shows leads back to the instant")
{
    std::mt19937_64 random{5};
    std::uniform_int_distribution<std::int64_t> any{0, 4'102'444'799};
    for (auto const& name : zone_names()) {
        auto const& zone = LocalTime::of(name);
        for (int round = 0; round < 20; ++round) {
            auto const at = any(random);
            auto const found = zone.instants(zone.local(at));
            CAPTURE(name);
            CAPTURE(at);
            CHECK(found.reading != Reading::skipped);
            CHECK((found.first == at || found.second == at));
        }
    }
}

TEST_CASE("several threads may ask for a zone")
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([] { LocalTime::of("Europe/Vienna").local(0); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    CHECK(&LocalTime::of("Europe/Vienna") == &LocalTime::of("Europe/Vienna"));
}

TEST_CASE("an unknown zone has no local time")
{
    CHECK_FALSE(refusal("usage.zone", [] { LocalTime::of("America/Tronto"); }).empty());
    CHECK_FALSE(refusal("usage.zone", [] { LocalTime::of(""); }).empty());
}
