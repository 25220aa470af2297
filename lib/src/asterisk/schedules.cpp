#include "asterisk/schedules.h"

#include "model/dates.h"

#include <algorithm>

namespace callflow {

namespace {

constexpr int day_minutes = 1440;

/// Hours and minutes as one number; a range that ends on the next day ends past 2400.
int clock_number(int minutes)
{
    return minutes / 60 * 100 + minutes % 60;
}

bool is_overnight(Range const& range)
{
    return range.to <= range.from;
}

bool is_overnight(Ranges const& ranges)
{
    return std::any_of(
        ranges.all.begin(), ranges.all.end(), [](Range const& one) { return is_overnight(one); });
}

bool is_overnight(Schedule const& schedule)
{
    auto const hours = [](Hours const& one) { return is_overnight(one.ranges); };
    auto const exception = [](Exception const& one) { return is_overnight(one.hours); };
    return std::any_of(schedule.hours.begin(), schedule.hours.end(), hours) ||
           std::any_of(schedule.exceptions.begin(), schedule.exceptions.end(), exception);
}

/// Whether a number of ARG lies between two; from the second to the first of the next round if they are the
/// other way about.
std::string between(int argument, std::string_view from, std::string_view to)
{
    return fmt::format("${{ARG{0}}}>={1} {3} ${{ARG{0}}}<={2}", argument, from, to, from <= to ? "&" : "|");
}

std::string within(Range const& range)
{
    auto const to = range.to + (is_overnight(range) ? day_minutes : 0);
    return fmt::format("${{ARG4}}>={:04} & ${{ARG4}}<{:04}", clock_number(range.from), clock_number(to));
}

std::string weekdays(Days const& days)
{
    return between(3, std::to_string(days.first + 1), std::to_string(days.last + 1));
}

/// The days of an exception as a condition; nothing if it has none.
std::string days_of(Exception const& exception)
{
    bool const one = !exception.date.empty();
    auto const& first = one ? exception.date.text : exception.from.text;
    auto const& last = one ? exception.date.text : exception.to.text;
    auto const from = day_of(first);
    auto const to = day_of(last);
    if (!from || !to || *to < *from) {
        return {};
    }
    auto const plain = [](std::string const& date, std::size_t begin) {
        auto text = date.substr(begin);
        text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
        return text;
    };
    if (!exception.yearly) {
        return between(1, plain(first, 0), plain(last, 0));
    }
    constexpr std::size_t after_year = 5;
    return *to - *from >= std::chrono::days{365}
               ? std::string{"1"}
               : between(2, plain(first, after_year), plain(last, after_year));
}

/// Which exceptions there are, the one that rules a day before others that would: the narrower, of equals the
/// later in the list.
std::vector<std::size_t> by_rank(std::vector<Exception> const& exceptions)
{
    std::vector<std::size_t> order(exceptions.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = order.size() - 1 - i;
    }
    auto const width = [&](std::size_t index) {
        auto const& one = exceptions[index];
        return one.date.empty() ? *day_of(one.to.text) - *day_of(one.from.text) : std::chrono::days{0};
    };
    std::stable_sort(
        order.begin(), order.end(), [&](auto left, auto right) { return width(left) < width(right); });
    return order;
}

void write_day(ConfigWriter& out, Schedule const& schedule)
{
    out.extension("day");
    auto const order = by_rank(schedule.exceptions);
    for (auto const index : order) {
        auto const& one = schedule.exceptions[index];
        auto const target = one.closed ? std::string{"shut"} : fmt::format("x{}", index);
        out.step("GotoIf($[{}]?{})", days_of(one), target);
    }
    for (auto const& hours : schedule.hours) {
        for (auto const& range : hours.ranges.all) {
            out.step("GotoIf($[({}) & {}]?in)", weekdays(hours.days), within(range));
        }
    }
    out.label("shut");
    out.step("Return(0)");
    for (auto const index : order) {
        if (schedule.exceptions[index].closed) {
            continue;
        }
        out.label(fmt::format("x{}", index));
        out.step("NoOp()");
        for (auto const& range : schedule.exceptions[index].hours.all) {
            out.step("GotoIf($[{}]?in)", within(range));
        }
        out.step("Return(0)");
    }
    out.label("in");
    out.step("Return(1)");
}

}

std::string schedule_context(std::int64_t id)
{
    return fmt::format("cf-s{}", id);
}

void write_schedule(
    ConfigWriter& out, std::string const& context, std::string_view about, Schedule const& schedule,
    std::string const& zone)
{
    out.section(context, about);
    out.extension("open");
    out.step("Set(LOCAL(z)={})", zone);
    out.step("Set(LOCAL(hm)=${{STRFTIME(${{ARG1}},${{z}},%H%M)}})");
    constexpr auto* day = "Gosub({},day,1(${{STRFTIME({},${{z}},%Y%m%d)}},${{STRFTIME({},${{z}},%m%d)}},"
                          "${{STRFTIME({},${{z}},%u)}},{}))";
    constexpr auto* today = "${ARG1}";
    if (!is_overnight(schedule)) {
        out.step(day, context, today, today, today, "${hm}");
        out.step("Return(${{GOSUB_RETVAL}})");
        write_day(out, schedule);
        return;
    }
    // Noon of the day before, more or less: a day may have 23 hours or 25.
    out.step("Set(LOCAL(y)=$[${{ARG1}}-43200-3600*${{STRFTIME(${{ARG1}},${{z}},%H)}}"
             "-60*${{STRFTIME(${{ARG1}},${{z}},%M)}}])");
    out.step(day, context, today, today, today, "${hm}");
    out.step("GotoIf(${{GOSUB_RETVAL}}?yes)");
    constexpr auto* yesterday = "${y}";
    out.step(day, context, yesterday, yesterday, yesterday, "$[${hm}+2400]");
    out.step("Return(${{GOSUB_RETVAL}})");
    out.label("yes");
    out.step("Return(1)");
    write_day(out, schedule);
}

}
