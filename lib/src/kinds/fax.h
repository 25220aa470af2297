#pragma once

#include "model/codecs.h"

namespace callflow {

/// Receives a fax; the call ends there.
struct Fax {
    static constexpr std::string_view word = "fax";
    static constexpr std::string_view label = "Fax";
    static constexpr std::string_view help = "Receives a fax";
    static constexpr std::array<ExitInfo, 0> exits{};

    std::vector<Recipient> deliver_to;
    Duration max_length{10_min};
};

template <> struct Fields<Fax> {
    static constexpr auto all = std::tuple{
        field("deliver_to", &Fax::deliver_to, "Users or email addresses; none: kept on the engine"),
        field("max_length", &Fax::max_length, "Longest transmission").range(1_min, 60_min),
    };
};

}
