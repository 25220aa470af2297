#pragma once

#include "model/codecs.h"

namespace callflow {

enum class SwitchState { on, off };
template <> struct Choices<SwitchState> {
    static constexpr std::array<std::string_view, 2> words{"on", "off"};
};

/// A day and night switch set by hand.
struct Switch {
    static constexpr std::string_view word = "switch";
    static constexpr std::string_view label = "Switch";
    static constexpr std::string_view help = "A switch set by hand, for day and night";
    static constexpr std::array<ExitInfo, 2> exits{{{"on", "It is on"}, {"off", "It is off"}}};

    SwitchState state = SwitchState::on;
    DialCode code;
};

template <> struct Fields<Switch> {
    static constexpr auto all = std::tuple{
        field("state", &Switch::state, "How it stands"),
        field("code", &Switch::code, "What a member of the flow dials to toggle it, such as *21"),
    };
};

}
