#include "asterisk/flow_writer.h"

#include <array>

namespace callflow {

namespace {

/// By Q.850, so that a caller who was never answered is told 480, 486, 503, 404.
constexpr std::array<int, Choices<Cause>::words.size()> causes = {19, 17, 34, 1};

}

void render(HangUp const& hang_up, HangUpAct const&, FlowWriter& flow)
{
    flow.play_early(hang_up.play);
    flow.end("hang_up", "other", causes[static_cast<std::size_t>(hang_up.cause)]);
}

}
