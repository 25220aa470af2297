#include "simulate/builder.h"
#include "simulate/walk.h"

#include <algorithm>
#include <limits>

namespace callflow {

namespace {

/// Marks the legs that do not ring because `limit` others do, as it is written.
void limit_legs(std::vector<Leg>& legs, std::int64_t limit)
{
    for (auto leg = legs.begin(); leg != legs.end(); ++leg) {
        auto const rings = [&](Leg const& earlier) {
            return !earlier.beyond && earlier.after + earlier.duration > leg->after;
        };
        leg->beyond = std::count_if(legs.begin(), leg, rings) >= limit;
    }
}

}

Act prepared(RingGroup const& group, Builder& builder, std::vector<Way> const&)
{
    RingGroupAct act;
    for (auto const& ring : group.destinations) {
        act.legs.push_back(
            {builder.destination(ring.to.text), ring.after.milliseconds, ring.duration.milliseconds,
             static_cast<Index32>(act.legs.size())});
    }
    std::stable_sort(act.legs.begin(), act.legs.end(), [](Leg const& left, Leg const& right) {
        return left.after < right.after;
    });
    limit_legs(act.legs, builder.ring_limit());
    act.caller_name = group.caller_name;
    return act;
}

Turn act(RingGroupAct const& group, Walk& walk)
{
    walk.rename_caller(group.caller_name);
    auto const ringing = walk.ring(group.legs, std::numeric_limits<Milliseconds>::max());
    if (ringing.over) {
        return Turn::ended();
    }
    return ringing.phone >= 0 ? walk.answered(ringing.phone) : walk.take(0, Why::no_answer);
}

}
