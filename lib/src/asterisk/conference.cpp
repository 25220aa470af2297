#include "asterisk/flow_writer.h"

namespace callflow {

namespace {

void add_room(Conference const& conference, FlowWriter& flow)
{
    auto& out = flow.engine().bridges;
    auto const room = "cf-" + flow.name();
    out.section(
        room + "-b", fmt::format("Conference \"{}\" of flow \"{}\"", flow.station().name, flow.plan().name));
    out.set("type", "bridge");
    out.set("record_conference", conference.record ? "yes" : "no");
    out.section(room + "-u", {});
    out.set("type", "user");
    out.set("quiet", conference.announce ? "no" : "yes");
    out.set("music_on_hold_when_empty", "yes");
    if (auto const music = flow.engine().music(conference.music_on_hold); !music.empty()) {
        out.set("music_on_hold_class", music);
    }
}

void write_pin(Conference const& conference, FlowWriter& flow)
{
    auto& out = flow.out();
    out.step("Set(CFP=0)");
    out.label("ask");
    out.step("Set(CFP=$[${{CFP}}+1])");
    out.step(
        "Read(CFPIN,{},{},,1,{})", flow.engine().sound({std::string{ConferenceAct::question}}),
        conference.pin.text.size(), seconds(ConferenceAct::wait_for_key));
    out.step("GotoIf($[\"x${{CFPIN}}\"=\"x{}\"]?in)", conference.pin.text);
    out.step("GotoIf($[${{CFP}}<{}]?ask)", ConferenceAct::tries);
    out.label("out");
    flow.end("hang_up", "other", 16);
    out.label("in");
    out.step("NoOp()");
}

}

/// A room that is full ends the call here: the engine's own limit would say that it is locked.
void render(Conference const& conference, ConferenceAct const&, FlowWriter& flow)
{
    auto& out = flow.out();
    add_room(conference, flow);
    auto const room = "cf-" + flow.name();
    out.step("Answer()");
    if (!conference.pin.empty()) {
        write_pin(conference, flow);
    }
    if (conference.max_members > 0) {
        out.step("GotoIf($[${{CONFBRIDGE_INFO(parties,{})}}>={}]?full)", room, conference.max_members);
    }
    flow.note("conference", "other");
    out.step("ConfBridge({0},{0}-b,{0}-u)", room);
    out.step("Hangup(16)");
    if (conference.max_members > 0) {
        out.label("full");
        flow.end("hang_up", "other", 16);
    }
}

}
