#include <callflow/text.h>

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdlib>

namespace callflow {

std::string format_instant(Instant instant)
{
    using namespace std::chrono;
    auto const time = floor<seconds>(sys_time<microseconds>{microseconds{instant}});
    auto const days_part = floor<days>(time);
    year_month_day const date{days_part};
    hh_mm_ss const clock{time - days_part};
    return fmt::format(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
        clock.minutes().count(), clock.seconds().count());
}

std::string relative_time(Instant instant, Instant now)
{
    struct Unit {
        std::string_view word;
        std::int64_t seconds;
    };
    constexpr std::array<Unit, 5> units{
        {{"year", 31'536'000}, {"month", 2'592'000}, {"day", 86'400}, {"hour", 3'600}, {"minute", 60}}};
    auto const seconds = (now - instant) / 1'000'000;
    for (auto const& unit : units) {
        if (auto const count = std::abs(seconds) / unit.seconds; count > 0) {
            auto const span = fmt::format("{} {}{}", count, unit.word, count == 1 ? "" : "s");
            return seconds > 0 ? span + " ago" : "in " + span;
        }
    }
    return "just now";
}

}
