#include "asterisk/flow_writer.h"

namespace callflow {

namespace {

constexpr Index32 on = 0;
constexpr Index32 off = 1;

std::string_view word_of(SwitchAct const& act)
{
    return Choices<SwitchState>::words[static_cast<std::size_t>(act.state)];
}

/// What the switch is now: as it was toggled, unless the store's state changed since.
void read_state(SwitchAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const name = flow.name();
    out.step("Set(CFS={})", word_of(act));
    out.step(
        "ExecIf($[\"${{DB(cf/{0}-was)}}\"=\"{1}\" & \"${{DB(cf/{0})}}\"!=\"\"]?Set(CFS=${{DB(cf/{0})}}))",
        name, word_of(act));
}

}

void render(Switch const&, SwitchAct const& act, FlowWriter& flow)
{
    read_state(act, flow);
    flow.out().step("GotoIf($[\"${{CFS}}\"=\"off\"]?{}:{})", flow.exit(off), flow.exit(on));
}

void FlowWriter::write_code(std::string_view code, SwitchAct const& act)
{
    out_.extension(code);
    out_.step("Answer()");
    read_state(act, *this);
    out_.step("Set(DB(cf/{})=${{IF($[\"${{CFS}}\"=\"off\"]?on:off)}})", name());
    out_.step("Set(DB(cf/{}-was)={})", name(), word_of(act));
    out_.step("GotoIf($[\"${{CFS}}\"=\"off\"]?on)");
    play({"say: Switched off."});
    out_.step("Hangup(16)");
    out_.label("on");
    play({"say: Switched on."});
    out_.step("Hangup(16)");
}

}
