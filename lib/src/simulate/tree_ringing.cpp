#include "model/values.h"
#include "simulate/tree_explorer.h"

#include <algorithm>

namespace callflow {

Stretch Explorer::ringing(Destined::Share const& share, Stretch when)
{
    if (share.person < 0) {
        return when;
    }
    auto const& person = dialplan_.people[at(share.person)];
    if (!person.active || share.count == 0) {
        return Stretch::none();
    }
    return person.opening < 0 ? when : times(person.opening).during(when, true);
}

Stretch Explorer::ringing(Leg const& leg, Stretch when)
{
    auto stretch = Stretch::none();
    for (auto const& share : dialplan_.destinations[at(leg.destination)].shares) {
        stretch = stretch | ringing(share, when);
    }
    return stretch;
}

Stretch Explorer::answer(Leg const& leg, Stretch begin)
{
    auto all = Stretch::none();
    for (auto const& share : dialplan_.destinations[at(leg.destination)].shares) {
        auto const when = ringing(share, begin);
        if (when.empty()) {
            continue;
        }
        all = all | when;
        for (auto phone = share.first; phone < share.first + share.count; ++phone) {
            answer(phone, when, leg.duration);
        }
    }
    return all;
}

/// A phone that rings twice answers once.
void Explorer::answer(Index32 phone, Stretch begin, Milliseconds duration)
{
    auto const found = std::find_if(
        passages_.begin(), passages_.end(), [&](Passage const& one) { return one.phone == phone; });
    bool const is_new = found == passages_.end();
    auto& passage = is_new ? finish(Ending::answered, Stretch::none()) : *found;
    passage.phone = phone;
    passage.when = passage.when | (begin + Stretch{0, duration});
    auto const first = passage.when.earliest;
    passage.from = first > arrival_.earliest ? std::optional{first} : std::nullopt;
}

void Explorer::explore(RingGroupAct const& group)
{
    auto over = arrival_; // at once if all are busy
    for (auto const& leg : group.legs) {
        if (!leg.beyond) {
            auto const gap = leg.after - group.legs.front().after;
            auto const begins = answer(leg, arrival_ + Stretch{0, gap});
            over = begins.empty() ? over : over | (begins + Stretch::exactly(leg.duration));
        }
    }
    take(0, over, Why::no_answer);
}

void Explorer::explore(CallForwardAct const& forward)
{
    answer(forward.leg, arrival_);
    auto const asking = forward.confirm ? CallForwardAct::asking(walk_.length_of(forward.asks)) : 0;
    auto const longest = forward.leg.duration + asking;
    take(0, arrival_ + Stretch{0, longest}, Why::no_answer);
}

/// Members of whom none has to be there.
bool Explorer::has_outsider(QueueAct const& queue) const
{
    return std::any_of(queue.members.begin(), queue.members.end(), [this](Leg const& leg) {
        auto const& shares = dialplan_.destinations[at(leg.destination)].shares;
        return std::any_of(shares.begin(), shares.end(), [](auto const& share) { return share.person < 0; });
    });
}

void Explorer::explore(QueueAct const& queue)
{
    auto const past = call_.queues.find(station_);
    bool const known = past != call_.queues.end();
    bool const may_be_full = queue.max_waiting > 0 && (!known || past->second.waiting >= queue.max_waiting);
    bool const may_have_room = !known || !may_be_full;
    bool const staffed =
        queue.join_empty || std::any_of(queue.members.begin(), queue.members.end(), [&](Leg const& leg) {
            return !ringing(leg, arrival_).empty();
        });
    if (may_have_room && staffed) {
        for (auto const& member : queue.members) {
            answer(member, arrival_ + Stretch{0, queue.timeout - 1});
        }
        take(QueueAct::on_timeout, arrival_ + Stretch::exactly(queue.timeout), Why::timeout);
    }
    if (may_be_full) {
        take(QueueAct::on_full, arrival_, Why::full);
    }
    if (may_have_room && !queue.join_empty && !has_outsider(queue)) {
        take(QueueAct::on_empty, arrival_, Why::empty);
    }
}

}
