#include "asterisk/ringing.h"

namespace callflow {

namespace {

/// The number that the phone shows; nothing if it is the caller's.
std::string shown_number(CallForward const& forward)
{
    if (forward.caller_id.text == "original") {
        return {};
    }
    return forward.caller_id.text == "called" ? "${CFNUM}" : forward.caller_id.text;
}

}

void render(CallForward const& forward, CallForwardAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    auto const number = shown_number(forward);
    if (!number.empty()) {
        out.step("Set(CFSHOWN=${{CALLERID(num)}})");
        out.step("Set(CALLERID(num)={})", number);
    }
    out.step(
        "Dial({},{},{})", flow.engine().dialled(forward.to.text), seconds(act.leg.duration),
        forward.confirm ? fmt::format("riU(cf-confirm^{})", flow.shared("who")) : flow.dial_options("r"));
    if (!number.empty()) {
        out.step("Set(CALLERID(num)=${{CFSHOWN}})");
    }
    flow.go(flow.exit(0));
}

}
