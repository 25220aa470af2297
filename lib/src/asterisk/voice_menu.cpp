#include "asterisk/flow_writer.h"

namespace callflow {

namespace {

void write_options(VoiceMenuAct const& act, FlowWriter& flow)
{
    for (auto const& option : act.options) {
        if (!option.extension) {
            flow.out().extension(option.keys);
            flow.go(flow.exit(option.way));
        }
    }
}

}

/// The engine matches keys against the extensions of the context: an option is one.
void render(VoiceMenu const& menu, VoiceMenuAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const on_timeout = flow.exit(VoiceMenuAct::on_timeout);
    bool const takes_invalid = at(flow.station().ways, VoiceMenuAct::on_invalid).to >= 0;
    out.step("Answer()");
    out.step("MSet(TIMEOUT(digit)={},CFP=1,CFX=timeout)", seconds(act.inter_digit));
    out.label("play");
    if (auto const paths = flow.engine().sound(menu.audio); !paths.empty()) {
        out.step("Background({})", paths);
    }
    out.step("WaitExten({})", seconds(act.timeout));
    out.step("Set(CFX=timeout)");
    out.label("again");
    out.step("Set(CFP=$[${{CFP}}+1])");
    out.step("GotoIf($[${{CFP}}<={}]?play)", act.playbacks);
    out.step(
        "GotoIf($[\"${{CFX}}\"=\"invalid\"]?{}:{})",
        takes_invalid ? flow.exit(VoiceMenuAct::on_invalid) : on_timeout, on_timeout);
    out.extension("i");
    out.step("Set(CFX=invalid)");
    flow.play(menu.invalid_audio);
    out.step("Goto(s,again)");
    write_options(act, flow);
    if (menu.direct_dial) {
        out.line("include => {}", flow.shared("dial"));
    }
}

}
