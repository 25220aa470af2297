#include "model/clock_words.h"
#include "simulate/simulator.h"
#include "simulate/trace.h"
#include "simulate/week_days.h"

#include <callflow/error.h>
#include <callflow/explore.h>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace callflow {

namespace {

/// How a walk ended, as far as it makes two outcomes different.
struct Finish {
    Ending ending;
    Index32 station;
    Index32 way;
    Index32 phone;

    bool operator==(Finish const&) const = default;
};

class WeekOfCalls {
public:
    WeekOfCalls(Dialplan const& dialplan, Call& call) : dialplan_{dialplan}, call_{call}, walk_{dialplan} {}

    void fill(CallWeek& week)
    {
        auto const days = days_of_week(call_.at, *dialplan_.zone);
        for (std::size_t i = 0; i < days.size(); ++i) {
            fill(week.days[i], days[i]);
        }
        week.errors = std::move(errors_);
        sort_into(week);
    }

private:
    void fill(CallWeek::Day& day, WeekDay const& times)
    {
        day.date = times.date;
        for (std::size_t i = 0; i < CallWeek::quarters; ++i) {
            day.cells[i] = times.first[i] ? outcome(*times.first[i], day) : CallWeek::none;
            day.again[i] = times.second[i] ? outcome(*times.second[i], day) : CallWeek::none;
        }
    }

    int outcome(std::int64_t instant, CallWeek::Day& day)
    {
        call_.at = instant;
        walk_.run(call_);
        note_holidays(day);
        auto const& last = walk_.events().back();
        Finish const finish{walk_.ending(), last.station, last.subject, walk_.answered_by()};
        auto const known = std::find(finishes_.begin(), finishes_.end(), finish);
        auto const index = known - finishes_.begin();
        if (known == finishes_.end()) {
            finishes_.push_back(finish);
            outcomes_.push_back(told(finish));
        }
        ++outcomes_[static_cast<std::size_t>(index)].cells;
        return static_cast<int>(index);
    }

    CallWeek::Outcome told(Finish const& finish)
    {
        CallWeek::Outcome outcome;
        outcome.end = word_of(finish.ending);
        outcome.module = dialplan_.key_of(finish.station);
        outcome.path = path_of(walk_);
        if (finish.phone >= 0) {
            outcome.by = dialplan_.phones[at(finish.phone)].title;
        }
        if (finish.ending == Ending::ended && finish.way >= 0) {
            auto const& station = dialplan_.stations[at(finish.station)];
            outcome.exit = station.ways[at(finish.way)].exit;
        }
        if (walk_.events().back().what == Happening::error) {
            errors_.push_back(dialplan_.errors[at(finish.way)]);
        }
        return outcome;
    }

    /// An exception that rules the hours after midnight belongs to the day before.
    void note_holidays(CallWeek::Day& day) const
    {
        for (auto const& event : walk_.events()) {
            std::chrono::sys_days const ruled{std::chrono::days{event.length}};
            if (event.why != Why::exception || date_of(ruled) != day.date) {
                continue;
            }
            auto const& station = dialplan_.stations[at(event.station)];
            auto const opening = std::get<TimeRouterAct>(station.act).opening;
            auto const& names = dialplan_.openings[at(opening)].exceptions;
            auto const& name = names[at(event.extra)];
            add_once(day.holiday, name.empty() ? "an exception" : name);
        }
    }

    static void add_once(std::string& list, std::string const& name)
    {
        auto const all = fmt::format(", {},", list);
        if (all.find(fmt::format(", {},", name)) == std::string::npos) {
            list += list.empty() ? name : ", " + name;
        }
    }

    /// The most frequent outcome first, of equal ones the first.
    void sort_into(CallWeek& week)
    {
        std::vector<std::size_t> order(outcomes_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
            return outcomes_[left].cells > outcomes_[right].cells;
        });
        std::vector<int> places(order.size());
        for (std::size_t place = 0; place < order.size(); ++place) {
            places[order[place]] = static_cast<int>(place);
            week.outcomes.push_back(std::move(outcomes_[order[place]]));
        }
        for (auto& day : week.days) {
            for (auto* const cells : {&day.cells, &day.again}) {
                for (auto& cell : *cells) {
                    cell = cell < 0 ? cell : places[at(cell)];
                }
            }
        }
    }

    Dialplan const& dialplan_;
    Call& call_;
    Walk walk_;
    std::vector<Finish> finishes_;
    std::vector<CallWeek::Outcome> outcomes_;
    std::vector<Finding> errors_;
};

}

CallWeek week_of(Simulator const& simulator, Value const& call, std::string const& flow)
{
    auto prepared = prepare_call(simulator.exchange(), call, flow);
    if (!prepared.call.has_time) {
        throw Error{Code::usage, "at", "which week is not said: give a time in it"}.advise(
            "cf simulate NUMBER --week --at now");
    }
    CallWeek week;
    week.to = prepared.call.to;
    week.flow = prepared.dialplan->flow;
    week.from = prepared.call.from;
    week.timezone = prepared.dialplan->zone_name;
    WeekOfCalls{*prepared.dialplan, prepared.call}.fill(week);
    return week;
}

}
