#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(CallRecorder const& recorder, Builder& builder, std::vector<Way> const&)
{
    return CallRecorderAct{builder.sound(recorder.announcement)};
}

Turn act(CallRecorderAct const& recorder, Walk& walk)
{
    if (!walk.play(recorder.announcement)) {
        return Turn::ended();
    }
    walk.note(Happening::record);
    return walk.take(0, Why::passed);
}

}
