#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

Act prepared(Voicemail const& voicemail, Builder& builder, std::vector<Way> const&)
{
    return VoicemailAct{builder.sound(voicemail.audio), voicemail.max_length.milliseconds};
}

Turn act(VoicemailAct const& voicemail, Walk& walk)
{
    walk.pick_up();
    if (!walk.play(voicemail.audio)) {
        return Turn::ended();
    }
    walk.note(Happening::record, -1, voicemail.max_length);
    return walk.hold(voicemail.max_length, Ending::voicemail);
}

}
