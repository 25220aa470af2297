#include "asterisk/flow_writer.h"

namespace callflow {

/// Recorded to the second; the engine's own mailbox would end its messages late, and somebody could log in.
void render(Voicemail const& voicemail, VoicemailAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    out.step("Answer()");
    flow.play(voicemail.audio);
    flow.note("voicemail", "voicemail");
    auto const file = flow.recording("voicemail", "wav");
    out.step("Set(CFFILE={})", file);
    flow.deliver_at_end(
        voicemail.deliver_to, "Voicemail from {caller}",
        "{caller} left a message for {flow} ({module}) at {time}.");
    out.step("Record(${{CFFILE}},0,{},k{})", seconds(act.max_length), voicemail.beep ? "" : "q");
    out.step("Hangup(16)");
}

}
