#include "asterisk/ringing.h"

namespace callflow {

void render(RingGroup const& group, RingGroupAct const& act, FlowWriter& flow)
{
    flow.rename_caller(group.caller_name);
    if (auto const music = flow.engine().music(group.music_on_hold); !music.empty()) {
        flow.out().step("Set(CHANNEL(musicclass)={})", music);
    }
    auto const ringback = flow.engine().music(group.ringback);
    write_timeline(flow, act.legs, ringback.empty() ? "r" : fmt::format("m({})", ringback));
    flow.go(flow.exit(0));
    write_legs(flow, act.legs);
}

}
