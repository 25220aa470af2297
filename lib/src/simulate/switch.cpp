#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(Switch const& one, Builder&, std::vector<Way> const&)
{
    return SwitchAct{one.state};
}

Turn act(SwitchAct const& one, Walk& walk)
{
    auto const side = walk.side();
    return side >= 0 ? walk.take(side, Why::set_by_call)
                     : walk.take(static_cast<Index32>(one.state), Why::stored_state);
}

}
