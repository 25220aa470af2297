#include "simulate/exception_days.h"

#include "model/dates.h"

#include <algorithm>
#include <optional>
#include <set>

namespace callflow {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using Bid = ExceptionDays::Bid;

constexpr std::size_t longest_month = 31;
constexpr std::size_t days_of_year = 12 * longest_month; ///< with those that no month has

struct Span {
    sys_days first;
    sys_days last;
};

std::optional<Span> span_of(Exception const& exception)
{
    bool const one = !exception.date.empty();
    auto const first = day_of(one ? exception.date.text : exception.from.text);
    auto const last = day_of(one ? exception.date.text : exception.to.text);
    return first && last && *first <= *last ? std::optional{Span{*first, *last}} : std::nullopt;
}

std::size_t place_in_year(sys_days day)
{
    year_month_day const date{day};
    return (unsigned{date.month()} - 1) * longest_month + unsigned{date.day()} - 1;
}

void bid_every_year(std::vector<Bid>& yearly, Span const& span, Bid bid)
{
    yearly.resize(days_of_year);
    bool const whole = span.last - span.first >= days{365};
    auto const first = whole ? 0 : place_in_year(span.first);
    auto const last = whole ? days_of_year - 1 : place_in_year(span.last);
    for (auto i = first;; i = (i + 1) % days_of_year) {
        if (bid.beats(yearly[i])) {
            yearly[i] = bid;
        }
        if (i == last) {
            return;
        }
    }
}

/// A bid that comes or goes with a day.
struct Turn {
    sys_days day;
    bool comes;
    Bid bid;
};

struct Better {
    bool operator()(Bid const& left, Bid const& right) const { return left.beats(right); }
};

}

ExceptionDays::ExceptionDays(std::vector<Exception> const& exceptions)
{
    std::vector<Turn> turns;
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        auto const span = span_of(exceptions[i]);
        if (!span) {
            continue;
        }
        Bid const bid{static_cast<int>((span->last - span->first).count()) + 1, static_cast<int>(i)};
        if (exceptions[i].yearly) {
            bid_every_year(yearly_, *span, bid);
        } else {
            turns.push_back({span->first, true, bid});
            turns.push_back({span->last + days{1}, false, bid});
        }
    }
    std::sort(
        turns.begin(), turns.end(), [](Turn const& left, Turn const& right) { return left.day < right.day; });
    std::set<Bid, Better> present;
    for (auto const& turn : turns) {
        turn.comes ? void(present.insert(turn.bid)) : void(present.erase(turn.bid));
        if (dated_.empty() || dated_.back().from != turn.day) {
            dated_.push_back({turn.day, {}});
        }
        dated_.back().bid = present.empty() ? Bid{} : *present.begin();
    }
}

int ExceptionDays::of(sys_days day) const
{
    Bid best;
    auto const after = std::upper_bound(
        dated_.begin(), dated_.end(), day, [](sys_days one, Step const& step) { return one < step.from; });
    if (after != dated_.begin()) {
        best = std::prev(after)->bid;
    }
    if (!yearly_.empty()) {
        auto const& bid = yearly_[place_in_year(day)];
        best = bid.beats(best) ? bid : best;
    }
    return best.index;
}

}
