#include "simulate/trace.h"
#include "simulate/tree_explorer.h"

#include <fmt/format.h>

#include <array>

namespace callflow {

void Explorer::explore(TimeRouterAct const& router)
{
    for (bool const open : {true, false}) {
        auto const when = times(router.opening).during(arrival_, open);
        if (when.empty()) {
            continue;
        }
        auto& passage = take(open ? 0 : 1, when);
        if (when.earliest > arrival_.earliest) {
            passage.from = when.earliest;
        }
        if (telling_) {
            passage.reason = reason_later(when.earliest);
        }
    }
}

void Explorer::explore(CallerRouterAct const& router)
{
    if (!any_caller_) {
        return decide();
    }
    for (auto const route : {Route::allow, Route::disallow}) {
        if (has_callers(router, route)) {
            auto& passage = take(static_cast<Index32>(route), arrival_);
            passage.reason = telling_ ? callers_of(router, route) : std::string{};
        }
    }
}

void Explorer::explore(BlocklistAct const& list)
{
    if (!any_caller_) {
        return decide(length_of(list.play));
    }
    take(0, arrival_, Why::not_blocked);
    if (list.block_empty || list.block_letters || !list.numbers.empty()) {
        auto& passage = finish(Ending::blocked, arrival_ + length_of(list.play));
        passage.reason = telling_ ? callers_of(list) : std::string{};
    }
}

void Explorer::explore(SwitchAct const&)
{
    decide();
}

void Explorer::explore(SplitAct const& split)
{
    if (call_.sides[at(station_)] >= 0) {
        return decide();
    }
    std::array<std::int64_t, 2> const shares{split.percent, 100 - split.percent};
    for (Index32 way = 0; way < 2; ++way) {
        auto& passage = take(way, arrival_);
        passage.reason = telling_ ? fmt::format("{} of 100 calls", shares[at(way)]) : std::string{};
    }
}

void Explorer::explore(AudioPlaybackAct const& playback)
{
    take(0, arrival_ + length_of(playback.audio), Why::passed);
}

void Explorer::explore(CallRecorderAct const& recorder)
{
    take(0, arrival_ + length_of(recorder.announcement), Why::passed);
}

void Explorer::explore(NotificationAct const&)
{
    take(0, arrival_, Why::passed);
}

void Explorer::explore(VoicemailAct const& voicemail)
{
    finish(Ending::voicemail, arrival_ + length_of(voicemail.audio));
}

void Explorer::explore(FaxAct const&)
{
    finish(Ending::fax, arrival_);
}

void Explorer::explore(HangUpAct const& hang_up)
{
    finish(Ending::hang_up, arrival_ + length_of(hang_up.play));
}

}
