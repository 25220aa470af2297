#include "../import_plugin/calendar.h"
#include "import/calendar_lines.h"
#include "import/job.h"
#include "model/nouns.h"
#include "model/shapes.h"
#include "text/name.h"
#include "text/plugin.h"
#include "text/unicode.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace callflow {
namespace {

constexpr std::size_t most_days = 10'000;

struct Window {
    std::string from;
    std::string to;
};

int year_of(std::string_view date)
{
    int year = 0;
    std::from_chars(date.data(), date.data() + std::min<std::size_t>(date.size(), 4), year);
    return year;
}

void require_date(std::string const& date, std::string_view flag)
{
    if (!is_date(date)) {
        throw Error{
            Code::usage, "date",
            fmt::format("{}: \"{}\" is not a date such as 2026-12-25", flag, quoted(date))};
    }
}

/// This year and the next, unless the options say otherwise.
Window window_of(ImportOptions const& options)
{
    Window window{options.from, options.to};
    if (window.from.empty()) {
        window.from = fmt::format("{:04}-01-01", year_of(format_instant(options.now)));
    }
    require_date(window.from, "--from");
    if (window.to.empty()) {
        window.to = fmt::format("{:04}-12-31", year_of(window.from) + 1);
    }
    require_date(window.to, "--to");
    constexpr int most_years = 100;
    if (window.to < window.from || year_of(window.to) - year_of(window.from) > most_years) {
        throw Error{
            Code::usage, "date",
            fmt::format(
                "\"{}\" to \"{}\" is no span of at most {} years", window.from, window.to, most_years)};
    }
    return window;
}

callflow_day day_of(std::string_view date)
{
    callflow_day day{year_of(date), 0, 0};
    std::from_chars(date.data() + 5, date.data() + 7, day.month);
    std::from_chars(date.data() + 8, date.data() + 10, day.day);
    return day;
}

std::string date_of(callflow_day const& day)
{
    return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

/// A summary as the name of an exception: one line of at most 64 characters.
std::string name_of(std::string_view summary)
{
    constexpr std::size_t longest = 64;
    std::string name;
    auto const whole = normal(summary);
    std::size_t count = 0;
    for (std::string_view rest = trim(whole); !rest.empty() && count < longest; ++count) {
        auto const point = first_code_point(rest);
        name += is_control(point.value) ? std::string_view{" "} : rest.substr(0, point.size);
        rest.remove_prefix(point.size);
    }
    return std::string{trim(name)};
}

/// ClosedDays as their exception is known by: no two have the same.
using ClosedDays = std::tuple<std::string, std::string, bool>;

class Holidays {
public:
    Holidays(ImportJob& job, CalendarText const& calendar) : job_{job}, calendar_{calendar} {}

    bool take(callflow_calendar_event const& event)
    {
        switch (event.kind) {
        case callflow_calendar_days:
        case callflow_calendar_yearly:
            add_days(event);
            break;
        case callflow_calendar_partly:
            ++partly_;
            break;
        case callflow_calendar_bad:
            report(event, fmt::format("the event has no {} that can be read", event.text));
            break;
        case callflow_calendar_crowd:
            report(event, "too many events that recur: import less of the calendar");
            break;
        case callflow_calendar_none:
            report(event, "this is no iCalendar file");
        }
        return !is_enough(job_.findings);
    }

    Value exceptions()
    {
        if (partly_ > 0) {
            job_.notes.push_back(fmt::format(
                "{} not of whole days {} left out",
                partly_ == 1 ? "1 event" : fmt::format("{} events", partly_), partly_ == 1 ? "was" : "were"));
        }
        Value list = Value::list();
        for (auto const& [days, name] : days_) {
            list.items.push_back(exception(days, name));
        }
        return list;
    }

private:
    void report(callflow_calendar_event const& event, std::string message)
    {
        bool const known = event.event < calendar_.events.size();
        job_.findings.add_at({known ? calendar_.events[event.event] : 1, 1}, "E19", std::move(message));
    }

    void add_days(callflow_calendar_event const& event)
    {
        bool const yearly = event.kind == callflow_calendar_yearly;
        days_.emplace(ClosedDays{date_of(event.first), date_of(event.last), yearly}, name_of(event.text));
        if (days_.size() == most_days + 1) {
            report(event, fmt::format("more than {} days: choose fewer with --from and --to", most_days));
        }
    }

    static Value exception(ClosedDays const& days, std::string const& name)
    {
        auto const& [first, last, yearly] = days;
        Value map = Value::map();
        map.put(first == last ? "date" : "from", Value::of(first));
        if (first != last) {
            map.put("to", Value::of(last));
        }
        map.put("closed", Value::of("true"));
        if (yearly) {
            map.put("yearly", Value::of("true"));
        }
        if (!name.empty()) {
            map.put("name", Value::of(name));
        }
        return map;
    }

    ImportJob& job_;
    CalendarText const& calendar_;
    std::map<ClosedDays, std::string> days_;
    std::size_t partly_ = 0;
};

bool take_event(void* holidays, callflow_calendar_event const* event)
{
    return static_cast<Holidays*>(holidays)->take(*event);
}

Value exceptions_in(ImportJob& job, Window const& window)
{
    auto const calendar = read_calendar_lines(job.text, job.findings);
    Holidays holidays{job, calendar};
    if (job.findings.empty()) {
        static auto* const read =
            plugin_function<decltype(callflow_calendar_read)>("import", "callflow_calendar_read");
        read(calendar.text.c_str(), day_of(window.from), day_of(window.to), &holidays, take_event);
    }
    return holidays.exceptions();
}

}

void import_holidays(ImportJob& job)
{
    if (job.options.schedule.empty()) {
        throw Error{Code::usage, "flag", "holidays need the key of their schedule: --schedule office"};
    }
    auto const schedule = accept_key(job.options.schedule);
    auto const window = window_of(job.options);
    Value fields = Value::map();
    fields.put("exceptions", exceptions_in(job, window));
    if (fields.items.front().items.empty() && job.findings.empty()) {
        job.notes.push_back(fmt::format("no whole day from {} to {}", window.from, window.to));
    }
    Value const canonical = accept_fields(Noun::schedule, fields, job.findings);
    fields.items.front() = canonical.items.empty() ? Value::list() : canonical.items.front();
    add(job, {.noun = Noun::schedule, .key = schedule}, fields);
    job.warning = "makes these the only exceptions of the schedule";
}

}
