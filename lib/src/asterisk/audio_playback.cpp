#include "asterisk/flow_writer.h"

namespace callflow {

void render(AudioPlayback const& playback, AudioPlaybackAct const&, FlowWriter& flow)
{
    if (playback.answer) {
        flow.out().step("Answer()");
        flow.play(playback.audio);
    } else {
        flow.play_early(playback.audio);
    }
    flow.go(flow.exit(0));
}

}
