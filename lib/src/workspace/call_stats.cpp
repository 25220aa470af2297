#include "calls/tally.h"
#include "text/local_time.h"
#include "text/unicode.h"
#include "workspace/call_choice.h"
#include "workspace/impl.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace callflow {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;

std::int64_t floor_of(std::int64_t value, std::int64_t unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}

/// Monday is 0; the first of 1970 was a Thursday.
std::size_t weekday_of(std::int64_t local)
{
    return static_cast<std::size_t>(((floor_of(local, day) + 3) % 7 + 7) % 7);
}

int hour_of(std::int64_t local)
{
    return static_cast<int>((local - floor_of(local, day) * day) / hour);
}

void require_group(std::string const& by)
{
    if (std::find(call_groups.begin(), call_groups.end(), by) == call_groups.end()) {
        throw Error{
            Code::usage, "by",
            fmt::format("calls are counted by {}, not \"{}\"", fmt::join(call_groups, ", "), quotable(by)),
            nearest(by, {call_groups.begin(), call_groups.end()})};
    }
}

/// Goes over the calls once.
class Counting {
public:
    Counting(Work& work, CallChoice const& choice, std::string const& by)
        : by_hour_{by == "hour"}, by_weekday_{by == "weekday"}, clock_{LocalTime::of(choice.zone)},
          row_{work.store, select(choice, by_hour_ || by_weekday_ ? "''" : by)}
    {
        choice.bind_to(row_);
    }

    CallCounter run()
    {
        constexpr std::int64_t second = 1'000'000;
        bool any = false;
        for (; row_.step(); any = true) {
            auto const local = clock_.local(floor_of(row_.number(0), second));
            CountedCall const call{row_.text(1), hour_of(local), row_.number(2), row_.number(3)};
            counter_.add(key_of(local, call.hour), call);
        }
        if (any) {
            expect_all();
        }
        return std::move(counter_);
    }

private:
    static std::string select(CallChoice const& choice, std::string_view key)
    {
        return fmt::format(
            "SELECT started, result, wait, talk, {} FROM call WHERE {}", key, choice.condition());
    }

    /// Hours and weekdays without a call count as well: a gap is part of the picture.
    void expect_all()
    {
        for (std::string_view const hour_of_day : hours_) {
            if (by_hour_) {
                counter_.expect(hour_of_day);
            }
        }
        for (auto const weekday : weekdays) {
            if (by_weekday_) {
                counter_.expect(weekday);
            }
        }
    }

    std::string_view key_of(std::int64_t local, int hour_of_day)
    {
        if (by_weekday_) {
            return weekdays.at(weekday_of(local));
        }
        return by_hour_ ? std::string_view{hours_.at(static_cast<std::size_t>(hour_of_day))} : row_.text(4);
    }

    static std::array<std::string, 24> hours()
    {
        std::array<std::string, 24> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = fmt::format("{:02}:00", i);
        }
        return all;
    }

    bool by_hour_;
    bool by_weekday_;
    LocalTime const& clock_;
    Bulk row_;
    CallCounter counter_;
    std::array<std::string, 24> hours_ = hours();
};

/// Hours and weekdays as they come, all else by the number of calls.
void sort_groups(std::vector<CallTally>& groups, std::string const& by)
{
    if (by == "weekday") {
        std::sort(groups.begin(), groups.end(), [](CallTally const& left, CallTally const& right) {
            return std::find(weekdays.begin(), weekdays.end(), left.key) <
                   std::find(weekdays.begin(), weekdays.end(), right.key);
        });
    } else if (by != "hour") {
        std::stable_sort(groups.begin(), groups.end(), [](CallTally const& left, CallTally const& right) {
            return left.offered > right.offered;
        });
    }
}

}

CallStats Workspace::call_stats(CallFilter const& which, std::string const& by)
{
    require_group(by);
    return impl_->read([&](Work& work) {
        auto const choice = choice_of(work, which);
        auto const counter = Counting{work, choice, by}.run();
        CallStats stats{by,          choice.flow,     choice.since,    choice.until,
                        choice.zone, counter.total(), counter.groups()};
        sort_groups(stats.groups, by);
        return stats;
    });
}

}
