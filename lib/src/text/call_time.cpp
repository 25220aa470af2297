#include "local_time.h"
#include "unicode.h"
#include "written_time.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <cstdlib>

namespace callflow {
namespace {

using std::chrono::floor;
using std::chrono::seconds;

/// The clock that shows `local` seconds, as people write it: `2026-03-08T03:30`, with seconds if it has some.
std::string written(std::int64_t local)
{
    constexpr std::int64_t second = 1'000'000;
    auto const text = format_instant(local * second);
    return text.substr(0, local % 60 == 0 ? 16 : 19);
}

/// The same with its offset: `2026-03-08T03:30-04:00`.
std::string with_offset(LocalTime const& zone, std::int64_t utc)
{
    auto const offset = zone.offset(utc);
    auto const minutes = std::abs(offset) / 60;
    return fmt::format(
        "{}{}{:02}:{:02}", written(utc + offset), offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::string warning_of(
    LocalTime const& zone, std::string const& name, std::int64_t local, LocalTime::Instants const& found)
{
    if (found.reading == LocalTime::Reading::once) {
        return {};
    }
    auto const* const why = found.reading == LocalTime::Reading::twice
                                ? "comes twice in {}, whose clock is put back: taken as the first, {}"
                                : "does not exist in {}, whose clock jumps over it: taken as {}";
    return fmt::format(
        "{} {}; write {} for the other", written(local),
        fmt::format(fmt::runtime(why), name, with_offset(zone, found.first)),
        with_offset(zone, found.second));
}

}

CallTime parse_call_time(std::string_view text, std::string const& zone)
{
    auto const time = read_time(text);
    if (!time) {
        throw Error{
            Code::usage, "time",
            fmt::format(
                "\"{}\" is no time: write 2026-03-02T10:00, with an offset as in 2026-03-02T10:00-05:00 if "
                "it is not {} time",
                quotable(text), zone)};
    }
    if (time->offset) {
        return {(time->local - *time->offset).count(), {}};
    }
    auto const& clock = LocalTime::of(zone);
    auto const local = floor<seconds>(time->local);
    auto const found = clock.instants(local.count());
    auto const instant = time->local - local + seconds{found.first};
    return {instant.count(), warning_of(clock, zone, local.count(), found)};
}

}
