#include "asterisk/flow_writer.h"
#include "asterisk/schedules.h"

namespace callflow {

namespace {

constexpr Index32 open = 0;
constexpr Index32 closed = 1;

}

void render(TimeRouter const& router, TimeRouterAct const&, FlowWriter& flow)
{
    auto const own = flow.context("-hours");
    auto const schedule = router.schedule.empty()
                              ? own
                              : schedule_context(flow.engine().id(Noun::schedule, {}, router.schedule.key));
    flow.out().step("Gosub({},open,1(${{EPOCH}}))", schedule);
    flow.out().step("GotoIf(${{GOSUB_RETVAL}}?{}:{})", flow.exit(open), flow.exit(closed));
    if (router.schedule.empty()) {
        Schedule hours{router.timezone, router.hours, {}};
        auto const& zone = hours.timezone.empty() ? flow.plan().zone_name : hours.timezone.text;
        write_schedule(flow.out(), own, "Its hours", hours, zone);
    }
}

}
