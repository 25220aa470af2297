#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

namespace {

Turn unanswered(Walk& walk)
{
    return walk.take(0, Why::no_answer);
}

}

Act prepared(CallForward const& forward, Builder& builder, std::vector<Way> const&)
{
    return CallForwardAct{
        {builder.outside(forward.to.text), 0, forward.timeout.milliseconds},
        forward.confirm,
        builder.sound({std::string{CallForwardAct::question}})};
}

Turn act(CallForwardAct const& forward, Walk& walk)
{
    auto const ringing = walk.ring({&forward.leg, 1}, walk.now() + forward.leg.duration);
    if (ringing.over || ringing.phone < 0) {
        return ringing.over ? Turn::ended() : unanswered(walk);
    }
    auto const& habit = walk.call().phones[at(ringing.phone)];
    if (!forward.confirm || habit.confirms) {
        return walk.answered(ringing.phone);
    }
    auto const asking = CallForwardAct::asking(walk.length_of(forward.asks));
    walk.note(Happening::unconfirmed, ringing.phone, asking);
    return walk.pass(asking) ? unanswered(walk) : Turn::ended();
}

}
