#include "asterisk/flow_writer.h"

namespace callflow {

void render(CallRecorder const& recorder, CallRecorderAct const&, FlowWriter& flow)
{
    auto& out = flow.out();
    flow.play_early(recorder.announcement);
    auto const format = Choices<SoundFormat>::words[static_cast<std::size_t>(recorder.format)];
    out.step("Set(CFFILE={})", flow.recording("recordings", format));
    std::string command;
    if (!recorder.deliver_to.empty()) {
        flow.keep_delivery(
            recorder.deliver_to, "Recording of a call from {caller}",
            "The call of {caller} to {number} ({flow}) at {time} was recorded.");
        command = flow.delivery("${CFFILE}");
    }
    bool const both = recorder.mix == Mix::both;
    out.step("MixMonitor({},{},{})", both ? "${CFFILE}" : "", both ? "" : "r(${CFFILE})", command);
    flow.go(flow.exit(0));
}

}
