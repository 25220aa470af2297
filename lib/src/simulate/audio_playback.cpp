#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(AudioPlayback const& playback, Builder& builder, std::vector<Way> const&)
{
    return AudioPlaybackAct{builder.sound(playback.audio), playback.answer};
}

Turn act(AudioPlaybackAct const& playback, Walk& walk)
{
    if (playback.answer) {
        walk.pick_up();
    }
    return walk.play(playback.audio) ? walk.take(0, Why::passed) : Turn::ended();
}

}
