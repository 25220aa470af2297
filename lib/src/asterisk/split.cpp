#include "asterisk/flow_writer.h"

namespace callflow {

void render(Split const& split, SplitAct const&, FlowWriter& flow)
{
    flow.out().step("GotoIf($[${{RAND(1,100)}}<={}]?{}:{})", split.percent, flow.exit(0), flow.exit(1));
}

}
