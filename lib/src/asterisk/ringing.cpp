#include "asterisk/ringing.h"

#include "asterisk/schedules.h"
#include "model/nouns.h"

#include <algorithm>
#include <span>

namespace callflow {

namespace {

/// Legs of one stretch overlap; between stretches nobody rings.
using Stretch = std::span<Leg const>;

/// What a share's phones are called, by `&`.
std::string phones_of(FlowWriter& flow, Destined::Share const& share)
{
    std::string targets;
    for (auto phone = share.first; phone < share.first + share.count; ++phone) {
        auto const& one = at(flow.plan().phones, phone);
        auto const* const contact = flow.engine().contact(one);
        targets += targets.empty() ? "" : "&";
        targets += contact == nullptr ? flow.engine().dialled(one.title) : flow.engine().dialled(*contact);
    }
    return targets;
}

bool rings(Dialplan const& plan, Destined::Share const& share)
{
    return share.count > 0 && (share.person < 0 || at(plan.people, share.person).active);
}

/// The context of the schedule of a share's user; empty if there is none.
std::string schedule_of(FlowWriter& flow, Destined::Share const& share)
{
    if (share.person < 0) {
        return {};
    }
    auto const opening = at(flow.plan().people, share.person).opening;
    return opening < 0 ? std::string{}
                       : schedule_context(flow.engine().id(
                             Noun::schedule, {}, at(flow.plan().openings, opening).schedule));
}

bool is_plain(Stretch stretch)
{
    return std::all_of(stretch.begin(), stretch.end(), [&](Leg const& leg) {
        return leg.after == stretch.front().after && leg.duration == stretch.front().duration;
    });
}

std::vector<Leg> ringing_legs(Dialplan const& plan, std::vector<Leg> const& legs)
{
    std::vector<Leg> result;
    std::copy_if(legs.begin(), legs.end(), std::back_inserter(result), [&](Leg const& leg) {
        return can_ring(plan, leg);
    });
    return result;
}

std::vector<Stretch> stretches_of(std::vector<Leg> const& legs)
{
    std::vector<Stretch> stretches;
    Milliseconds over = -1;
    std::size_t first = 0;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        if (i > first && legs[i].after >= over) {
            stretches.emplace_back(&legs[first], i - first);
            first = i;
        }
        over = std::max(over, legs[i].after + legs[i].duration);
    }
    if (first < legs.size()) {
        stretches.emplace_back(&legs[first], legs.size() - first);
    }
    return stretches;
}

std::string flag(std::string_view letter, std::int64_t number, std::string_view of)
{
    return fmt::format("SHARED({}{},{}{{CFC}})", letter, number, of);
}

/// Says over which legs and groups of a stretch nothing is known yet.
void clear_flags(FlowWriter& flow, Stretch stretch)
{
    for (auto const& leg : stretch) {
        flow.out().step("Set(SHARED(e{})=)", leg.place);
        flow.out().step("Set(SHARED(s{})=)", leg.after);
    }
}

void write_overlapping(FlowWriter& flow, Stretch stretch, std::string_view heard)
{
    clear_flags(flow, stretch);
    std::string targets;
    Milliseconds over = 0;
    for (auto const& leg : stretch) {
        targets += fmt::format("{}Local/d{}@{}", targets.empty() ? "" : "&", leg.place, flow.context());
        over = std::max(over, leg.after + leg.duration - stretch.front().after);
    }
    flow.out().step("Set(__CFC=${{CHANNEL(name)}})");
    flow.out().step("Dial({},{},{}i)", targets, over / 1000 + 2, heard);
}

/// Waits in a leg until its time comes, or sooner when all before it are over. A leg that begins first does
/// not wait.
void write_wait(FlowWriter& flow, Stretch stretch, Leg const& leg)
{
    auto const before = [&](Leg const& one) { return one.after < leg.after; };
    auto const count = std::count_if(stretch.begin(), stretch.end(), before);
    if (count == 0) {
        return;
    }
    auto const previous = stretch[static_cast<std::size_t>(count - 1)].after;
    if (previous != stretch.front().after) {
        flow.out().step("WaitForCondition(#,#[\"#{{{}}}\"=\"1\"],61,0.05)", flag("s", previous, "#"));
    }
    std::string flags;
    for (auto const& one : stretch.first(static_cast<std::size_t>(count))) {
        flags += fmt::format("#{{{}}}", flag("e", one.place, "#"));
    }
    flow.out().step(
        "WaitForCondition(#,#[\"{}\"=\"{}\"],{},0.05)", flags,
        std::string(static_cast<std::size_t>(count), '1'), seconds(leg.after - previous));
}

void write_leg(FlowWriter& flow, Stretch stretch, Leg const& leg)
{
    auto& out = flow.out();
    out.extension(fmt::format("d{}", leg.place));
    out.step("Set(CDR_PROP(disable)=1)");
    write_wait(flow, stretch, leg);
    out.step("Set({}=1)", flag("s", leg.after, "$"));
    auto const targets = write_targets(flow, {leg});
    out.step("Dial({},{},{})", targets, seconds(leg.duration), flow.dial_options({}));
    out.step("Set({}=1)", flag("e", leg.place, "$"));
    out.step("Hangup(21)");
}

}

bool can_ring(Dialplan const& plan, Leg const& leg)
{
    auto const& shares = at(plan.destinations, leg.destination).shares;
    return !leg.beyond &&
           std::any_of(shares.begin(), shares.end(), [&](auto const& share) { return rings(plan, share); });
}

std::string write_targets(FlowWriter& flow, std::vector<Leg> const& legs)
{
    std::string fixed;
    bool asks = false;
    for (auto const& leg : legs) {
        for (auto const& share : at(flow.plan().destinations, leg.destination).shares) {
            if (!rings(flow.plan(), share)) {
                continue;
            }
            auto const phones = phones_of(flow, share);
            auto const schedule = schedule_of(flow, share);
            if (schedule.empty() && !asks) {
                fixed += (fixed.empty() ? "" : "&") + phones;
                continue;
            }
            if (!asks) {
                flow.out().step("Set(CFT={})", fixed);
                asks = true;
            }
            if (schedule.empty()) {
                flow.out().step("Set(CFT=${{CFT}}&{})", phones);
                continue;
            }
            flow.out().step("Gosub({},open,1(${{EPOCH}}))", schedule);
            flow.out().step("ExecIf(${{GOSUB_RETVAL}}?Set(CFT=${{CFT}}&{}))", phones);
        }
    }
    return asks ? "${CFT}" : fixed;
}

void write_timeline(FlowWriter& flow, std::vector<Leg> const& legs, std::string_view heard)
{
    auto const ringing = ringing_legs(flow.plan(), legs);
    for (auto const stretch : stretches_of(ringing)) {
        if (!is_plain(stretch)) {
            write_overlapping(flow, stretch, heard);
            continue;
        }
        auto const targets = write_targets(flow, {stretch.begin(), stretch.end()});
        flow.out().step(
            "Dial({},{},{})", targets, seconds(stretch.front().duration), flow.dial_options(heard));
    }
}

void write_legs(FlowWriter& flow, std::vector<Leg> const& legs)
{
    auto const ringing = ringing_legs(flow.plan(), legs);
    for (auto const stretch : stretches_of(ringing)) {
        for (auto const& leg : stretch) {
            if (!is_plain(stretch)) {
                write_leg(flow, stretch, leg);
            }
        }
    }
}

}
