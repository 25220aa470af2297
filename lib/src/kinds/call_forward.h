#pragma once

#include "model/codecs.h"

namespace callflow {

/// Sends the call to a phone or a SIP address elsewhere.
struct CallForward {
    static constexpr std::string_view word = "call_forward";
    static constexpr std::string_view label = "Call Forward";
    static constexpr std::string_view help = "Sends the call to a phone or a SIP address elsewhere";
    static constexpr std::array<ExitInfo, 1> exits{{{"no_answer", "Nobody answered or confirmed"}}};

    Forward to;
    Duration timeout{30_s};
    CallerId caller_id{"original"};
    bool confirm = false;
};

template <> struct Fields<CallForward> {
    static constexpr auto all = std::tuple{
        field("to", &CallForward::to, "Phone number or sip: address").required(),
        field("timeout", &CallForward::timeout, "How long it rings").range(5_s, 120_s),
        field(
            "caller_id", &CallForward::caller_id,
            "Number it shows: original, called, or a number of the flow"),
        field("confirm", &CallForward::confirm, "The one who answers presses 1 to take the call"),
    };
};

}
