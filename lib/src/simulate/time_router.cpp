#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

namespace {

constexpr Index32 open = 0;
constexpr Index32 closed = 1;

Why reason_of(Opening::Answer const& answer)
{
    switch (answer.reason) {
    case Opening::Reason::weekly:
        return Why::weekly;
    case Opening::Reason::exception:
        return Why::exception;
    case Opening::Reason::outside:
        break;
    }
    return Why::outside;
}

}

Act prepared(TimeRouter const& router, Builder& builder, std::vector<Way> const&)
{
    return TimeRouterAct{
        router.schedule.empty() ? builder.hours(router) : builder.schedule(router.schedule.key)};
}

Turn act(TimeRouterAct const& router, Walk& walk)
{
    auto const answer = walk.ask(router.opening);
    if (!answer) {
        return Turn::ended();
    }
    return walk.take(
        answer->open ? open : closed, reason_of(*answer), answer->exception,
        answer->day.time_since_epoch().count());
}

}
