#include "asterisk/flow_writer.h"

namespace callflow {

/// The engine would hold a caller who is no fax machine for ever.
void render(Fax const& fax, FaxAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    out.step("Answer()");
    flow.note("fax", "other");
    out.step("Set(CFFILE={})", flow.recording("fax", "tiff"));
    flow.deliver_at_end(
        fax.deliver_to, "Fax from {caller}", "A fax from {caller} to {number} ({flow}) came at {time}.");
    out.step("Set(TIMEOUT(absolute)={})", seconds(act.max_length));
    out.step("ReceiveFAX(${{CFFILE}})");
    out.step("Hangup(16)");
    out.extension("T");
    out.step("Hangup(16)");
}

}
