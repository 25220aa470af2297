#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(Split const& split, Builder&, std::vector<Way> const&)
{
    return SplitAct{split.percent};
}

Turn act(SplitAct const& split, Walk& walk)
{
    auto const side = walk.side();
    return side >= 0 ? walk.take(side, Why::set_by_call)
                     : walk.take(split.percent >= 50 ? 0 : 1, Why::larger_share);
}

}
