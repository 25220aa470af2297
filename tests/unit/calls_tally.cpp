#include "calls/tally.h"

#include <doctest/doctest.h>

#include <numeric>

using namespace callflow;

namespace {

std::optional<std::int64_t> at(std::vector<std::int64_t> values, std::size_t percent)
{
    return percentile(values, percent);
}

}

TEST_CASE("a percentile is one of the values, by nearest rank")
{
    CHECK_FALSE(at({}, 50).has_value());
    CHECK(at({7}, 50) == 7);
    CHECK(at({7}, 95) == 7);
    CHECK(at({40, 20, 35, 50, 15}, 50) == 35);
    CHECK(at({40, 20, 35, 50, 15}, 30) == 20);
    CHECK(at({4, 1, 3, 2}, 50) == 2);
    std::vector<std::int64_t> hundred(100);
    std::iota(hundred.begin(), hundred.end(), 1);
    CHECK(at(hundred, 95) == 95);
    hundred.push_back(101);
    CHECK(at(hundred, 95) == 96);
}

TEST_CASE("every call is counted once, and only answered ones talk")
{
    CallCounter counter;
    counter.add("sales", {"answered", 9, 4000, 60000});
    counter.add("sales", {"missed", 9, 20000, 0});
    counter.add("sales", {"abandoned", 10, 8000, 0});
    counter.add("help", {"voicemail", 10, 20000, 0});
    counter.add("help", {"failed", 10, 0, 0});
    counter.add("help", {"other", 11, 1000, 0});
    auto const total = counter.total();
    CHECK(total.key.empty());
    CHECK(total.offered == 6);
    CHECK(total.answered + total.missed + total.abandoned + total.voicemail + total.other == 6);
    CHECK(total.other == 2);
    CHECK(total.wait_median == 4000);
    CHECK(total.wait_95 == 20000);
    CHECK(total.talk_median == 60000);
    CHECK(total.busiest_hour == 10);
    auto const groups = counter.groups();
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].key == "help");
    CHECK_FALSE(groups[0].talk_95.has_value());
    CHECK(groups[1].busiest_hour == 9);
}

TEST_CASE("of equal hours the first is the busiest, and no calls have none")
{
    CallCounter counter;
    CHECK_FALSE(counter.total().busiest_hour.has_value());
    CHECK_FALSE(counter.total().wait_median.has_value());
    counter.add("", {"missed", 17, 0, 0});
    counter.add("", {"missed", 8, 0, 0});
    CHECK(counter.total().busiest_hour == 8);
}

TEST_CASE("a group that is expected is there without a call")
{
    CallCounter counter;
    counter.expect("10:00");
    counter.add("09:00", {"missed", 9, 1000, 0});
    counter.expect("09:00");
    auto const groups = counter.groups();
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].offered == 1);
    CHECK(groups[1].offered == 0);
    CHECK_FALSE(groups[1].wait_95.has_value());
    CHECK_FALSE(groups[1].busiest_hour.has_value());
    CHECK(counter.total().offered == 1);
}
