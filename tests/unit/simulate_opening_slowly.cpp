#include "model/dates.h"
#include "simulate/opening.h"
#include "simulate_hours.h"

#include <fmt/format.h>

#include <random>

using namespace callflow;

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// A schedule as it was written, for the slow and obvious reading of it.
struct Written {
    std::vector<Hours> hours;
    std::vector<Exception> exceptions;
};

bool is_same_date(sys_days one, sys_days other, bool yearly)
{
    year_month_day const left{one};
    year_month_day const right{other};
    return left.month() == right.month() && left.day() == right.day() &&
           (yearly || left.year() == right.year());
}

/// The days of an exception if it holds this one; 0 if not.
int width_on(Exception const& exception, sys_days day)
{
    auto const first = *day_of(exception.date.empty() ? exception.from.text : exception.date.text);
    auto const last = *day_of(exception.date.empty() ? exception.to.text : exception.date.text);
    int width = 0;
    bool held = false;
    for (auto one = first; one <= last; one += days{1}) {
        ++width;
        held = held || is_same_date(one, day, exception.yearly);
    }
    return held ? width : 0;
}

std::vector<Range> ranges_on(Written const& written, sys_days day)
{
    int narrowest = 0;
    Exception const* ruling = nullptr;
    for (auto const& exception : written.exceptions) {
        auto const width = width_on(exception, day);
        if (width > 0 && (ruling == nullptr || width <= narrowest)) {
            ruling = &exception;
            narrowest = width;
        }
    }
    if (ruling != nullptr) {
        return ruling->hours.all;
    }
    std::vector<Range> all;
    auto const weekday = static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
    for (auto const& hours : written.hours) {
        auto const [first, last] = hours.days;
        bool const in =
            first <= last ? first <= weekday && weekday <= last : weekday >= first || weekday <= last;
        if (in) {
            all.insert(all.end(), hours.ranges.all.begin(), hours.ranges.all.end());
        }
    }
    return all;
}

/// The rules of two days, which hold for all of a local day.
struct DayRules {
    std::vector<Range> today;
    std::vector<Range> yesterday;

    bool open_at(int minute) const
    {
        bool open = false;
        for (auto const& range : today) {
            bool const overnight = range.to <= range.from;
            open = open || (minute >= range.from && (overnight || minute < range.to));
        }
        for (auto const& range : yesterday) {
            open = open || (range.to <= range.from && minute < range.to);
        }
        return open;
    }
};

/// Random schedules around a few days, so that rules meet each other often.
class Dice {
public:
    explicit Dice(unsigned seed) : random_{seed} {}
    int upto(int most) { return std::uniform_int_distribution{0, most}(random_); }

    Range range()
    {
        int const from = upto(95) * 15;
        int const to = upto(96) * 15;
        return {from, to == from ? 1'440 : to};
    }
    Ranges ranges()
    {
        Ranges all;
        for (int i = upto(2); i >= 0; --i) {
            all.all.push_back(range());
        }
        return all;
    }
    Exception exception(sys_days around)
    {
        Exception made;
        auto const first = around + days{upto(20) - 8};
        made.yearly = upto(2) == 0;
        auto const shift = made.yearly ? std::chrono::years{upto(3)} : std::chrono::years{0};
        auto const text = [&](sys_days day) {
            auto date = year_month_day{day} - shift;
            date = date.ok() ? date : date.year() / date.month() / 28;
            return fmt::format(
                "{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
        };
        if (upto(1) == 0) {
            made.date.text = text(first);
        } else {
            made.from.text = text(first);
            made.to.text = text(first + days{upto(6)});
        }
        made.closed = upto(1) == 0;
        made.hours = made.closed ? Ranges{} : ranges();
        return made;
    }
    Written schedule(sys_days around)
    {
        Written made;
        for (int i = upto(3); i > 0; --i) {
            made.hours.push_back({{upto(6), upto(6)}, ranges()});
        }
        for (int i = upto(6); i > 0; --i) {
            made.exceptions.push_back(exception(around));
        }
        return made;
    }

private:
    std::mt19937 random_;
};

/// Goes through the seconds in which a minute starts or ends, and compares all that an opening says.
void compare(Written const& written, LocalTime const& zone, sys_days around)
{
    Opening const opening{written.hours, written.exceptions, zone};
    std::int64_t const begin = around.time_since_epoch() / std::chrono::seconds{1} - 6 * 86'400;
    std::int64_t const end = begin + 14 * 86'400;
    sys_days known{};
    DayRules rules;
    auto const expected = [&](std::int64_t utc) {
        std::chrono::sys_seconds const local{std::chrono::seconds{zone.local(utc)}};
        auto const today = std::chrono::floor<days>(local);
        if (today != known) {
            rules = {ranges_on(written, today), ranges_on(written, today - days{1})};
            known = today;
        }
        return rules.open_at(static_cast<int>((local - today) / std::chrono::minutes{1}));
    };
    auto change = opening.next_change(begin);
    bool open = expected(begin);
    for (auto utc = begin + 60; utc < end; utc += 60) {
        auto const now = expected(utc);
        bool const wrong = opening.at(utc).open != now || opening.at(utc - 1).open != open ||
                           (now != open) != (change == utc);
        if (wrong) {
            FAIL("wrong at ", utc);
        }
        change = now != open ? opening.next_change(utc) : change;
        open = now;
    }
}

}

TEST_CASE("random hours are open when a slow reading of them says so, and change when it does")
{
    struct Setting {
        std::string zone;
        std::string day;
    };
    Setting const settings[] = {{"America/Toronto", "2026-03-08"},     {"America/Toronto", "2026-11-01"},
                                {"Europe/London", "2026-12-31"},       {"Europe/London", "2028-02-29"},
                                {"Australia/Lord_Howe", "2026-04-05"}, {"Africa/Casablanca", "2026-02-15"},
                                {"Pacific/Apia", "2011-12-30"},        {"UTC", "2027-03-01"}};
    for (unsigned seed = 0; seed < 24; ++seed) {
        auto const& setting = settings[seed % std::size(settings)];
        CAPTURE(seed);
        CAPTURE(setting.zone);
        auto const day = *day_of(setting.day);
        compare(Dice{seed}.schedule(day), LocalTime::of(setting.zone), day);
    }
}
