#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(HangUp const& hang_up, Builder& builder, std::vector<Way> const&)
{
    return HangUpAct{hang_up.cause, builder.sound(hang_up.play)};
}

Turn act(HangUpAct const& hang_up, Walk& walk)
{
    return walk.play(hang_up.play) ? walk.finish(Ending::hang_up) : Turn::ended();
}

}
