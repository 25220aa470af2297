#include "text_refusal.h"

#include <callflow/text.h>

#include <limits>

using callflow::format_duration;
using callflow::parse_duration;

TEST_CASE("durations are read with their units")
{
    CHECK(parse_duration("500ms") == 500);
    CHECK(parse_duration("5s") == 5'000);
    CHECK(parse_duration("2m") == 120'000);
    CHECK(parse_duration("1h30m") == 5'400'000);
    CHECK(parse_duration("1h1m1s1ms") == 3'661'001);
    CHECK(parse_duration("90m") == 5'400'000);
    CHECK(parse_duration("0s") == 0);
}

TEST_CASE("a bare number is decimal seconds, also with leading zeros")
{
    CHECK(parse_duration("5") == 5'000);
    CHECK(parse_duration("010") == 10'000);
    CHECK(parse_duration("0") == 0);
}

TEST_CASE("what is no duration is refused")
{
    for (std::string const text : {"",     " ",    "s",    "5x", "-5s",  "+5", "5 s", " 5s", "5s ", "1.5s",
                                   "1m1h", "5s5s", "1h30", "5S", "0x10", "ms", "5sm", "1e3", "５s", "5s\n"}) {
        CAPTURE(text);
        CHECK_FALSE(refusal("usage.duration", [&] { parse_duration(text); }).empty());
    }
    CHECK(refusal("usage.duration", [] {
              parse_duration("5x");
          }) == "\"5x\" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds");
}

TEST_CASE("a duration beyond 64 bits is refused, not wrapped")
{
    CHECK(parse_duration("9223372036854775807ms") == std::numeric_limits<std::int64_t>::max());
    for (std::string const text :
         {"9223372036854775808ms", "9223372036854775807", "9223372036854775807h",
          "2562047788015h999999999999m", "99999999999999999999999s"}) {
        CAPTURE(text);
        CHECK_FALSE(refusal("usage.duration", [&] { parse_duration(text); }).empty());
    }
}

TEST_CASE("durations are written in their canonical form")
{
    CHECK(format_duration(0) == "0s");
    CHECK(format_duration(500) == "500ms");
    CHECK(format_duration(90'000) == "1m30s");
    CHECK(format_duration(3'600'000) == "1h");
    CHECK(format_duration(3'600'001) == "1h1ms");
    CHECK(format_duration(90'000'000) == "25h");
}

TEST_CASE("a written duration reads back the same")
{
    for (std::int64_t const value :
         {std::int64_t{1}, std::int64_t{61'500}, std::int64_t{86'399'999},
          std::numeric_limits<std::int64_t>::max()}) {
        CHECK(parse_duration(format_duration(value)) == value);
    }
}
