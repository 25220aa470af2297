#pragma once

#include "model/codecs.h"

namespace callflow {

/// A page inside a call flow that groups modules for the reader; it never changes where a call goes.
struct Tab {
    std::int64_t position = 1;
};

template <> struct Fields<Tab> {
    static constexpr auto all = std::tuple{
        field("position", &Tab::position, "Place among the flow's tabs, from 1").range(1, 9999),
    };
};

}
