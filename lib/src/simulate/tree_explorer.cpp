#include "simulate/tree_explorer.h"

#include "simulate/simulator.h"
#include "simulate/trace.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

bool leaves(Event const& event)
{
    return event.what == Happening::exit || event.what == Happening::end;
}

}

Explorer::Explorer(Dialplan const& dialplan, Call call, bool any_caller)
    : dialplan_{dialplan}, call_{std::move(call)}, any_caller_{any_caller}, walk_{dialplan},
      times_(dialplan.openings.size()), keys_(dialplan.stations.size()), decisions_(dialplan.stations.size())
{
    call_.caller_name = nullptr;
}

std::vector<Passage> const& Explorer::passages(Index32 index, Stretch arrival)
{
    passages_.clear();
    station_ = index;
    arrival_ = arrival;
    if (station().error >= 0) {
        stop();
    } else if (!station().enabled) {
        pass_through();
    } else {
        std::visit([this](auto const& one) { explore(one); }, station().act);
    }
    return passages_;
}

std::vector<Passage> const& Explorer::told_passages(Index32 index, Stretch arrival)
{
    telling_ = true;
    passages(index, arrival);
    telling_ = false;
    return passages_;
}

std::string Explorer::reason(Why why) const
{
    Event event;
    event.station = station_;
    event.what = Happening::exit;
    event.why = why;
    return telling_ ? reason_of(walk_, event) : std::string{};
}

Passage& Explorer::take(Index32 way, Stretch when, Why why)
{
    auto const to = station().ways[at(way)].to;
    auto& passage = passages_.emplace_back();
    passage.way = way;
    passage.to = to;
    passage.ending = to < 0 ? Ending::ended : Ending::none;
    passage.when = when;
    passage.reason = reason(why);
    return passage;
}

Passage& Explorer::finish(Ending ending, Stretch when, Why why)
{
    auto& passage = passages_.emplace_back();
    passage.ending = ending;
    passage.when = when;
    passage.reason = reason(why);
    return passage;
}

void Explorer::dial(Option const& option, Stretch when)
{
    auto& passage = passages_.emplace_back();
    passage.dialled = true;
    passage.to = option.target;
    passage.ending = option.target < 0 ? Ending::no_route : Ending::none;
    passage.when = when;
    passage.reason = telling_ ? fmt::format("the caller dials {}", option.keys) : std::string{};
}

void Explorer::pass_through()
{
    auto const way = station().pass_through;
    way < 0 ? finish(Ending::ended, arrival_, Why::off) : take(way, arrival_, Why::off);
}

void Explorer::stop()
{
    auto const& error = dialplan_.errors[at(station().error)];
    auto& passage = finish(Ending::none, arrival_);
    passage.reason = telling_ ? fmt::format("{} [{}]", error.message, error.code) : std::string{};
}

Event Explorer::decision()
{
    call_.station = station_;
    walk_.run(call_);
    return *std::find_if(walk_.events().begin(), walk_.events().end(), leaves);
}

std::string Explorer::reason_later(Milliseconds moment)
{
    auto const start = call_.at;
    call_.at += moment / 1000;
    auto reason = reason_of(walk_, decision());
    call_.at = start;
    return reason;
}

void Explorer::decide(Stretch length)
{
    auto& known = decisions_[at(station_)];
    if (!known) {
        known = decision();
    }
    auto& passage = known->what == Happening::exit
                        ? take(known->subject, arrival_)
                        : finish(static_cast<Ending>(known->extra), arrival_ + length);
    passage.reason = telling_ ? reason_of(walk_, *known) : std::string{};
}

HoursInCall& Explorer::times(Index32 opening)
{
    if (!call_.has_time) {
        throw time_needed(station());
    }
    auto& known = times_[at(opening)];
    if (!known) {
        known.emplace(dialplan_.openings[at(opening)].opening, call_.at);
    }
    return *known;
}

}
