#include "model/clock_words.h"

#include "model/hours.h"

#include <fmt/format.h>

namespace callflow {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;

std::string date_of(sys_days day)
{
    return format_instant(Instant{day.time_since_epoch() / std::chrono::microseconds{1}}).substr(0, 10);
}

std::string weekday_of(sys_days day)
{
    auto const number = static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
    return format_days({number, number});
}

std::string reading_of(std::int64_t local)
{
    auto const day = std::chrono::floor<days>(std::chrono::sys_seconds{seconds{local}});
    auto const clock = format_instant(local * 1'000'000).substr(11, local % 60 == 0 ? 5 : 8);
    auto weekday = weekday_of(day);
    weekday.front() = static_cast<char>(weekday.front() - 'a' + 'A');
    return fmt::format("{} {} {}", weekday, date_of(day), clock);
}

}
