#pragma once

#include "model/codecs.h"

namespace callflow {

/// Parts calls by chance.
struct Split {
    static constexpr std::string_view word = "split";
    static constexpr std::string_view label = "Split";
    static constexpr std::string_view help = "Parts calls by chance, anew for each";
    static constexpr std::array<ExitInfo, 2> exits{{{"a", "percent of the calls"}, {"b", "The others"}}};

    std::int64_t percent = 50;
};

template <> struct Fields<Split> {
    static constexpr auto all = std::tuple{
        field("percent", &Split::percent, "Share of the calls that take a").range(1, 99),
    };
};

}
