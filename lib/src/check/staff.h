#pragma once

#include "check/overview.h"

#include <vector>

namespace callflow {

struct Checking;

/// Who could answer: somebody at any time, or else whoever is inside one of these schedules.
struct Staff {
    bool always = false;
    std::vector<Index> schedules = {}; ///< sorted, once each; empty where somebody always could

    void add(Staff const& more);
};

/// Inactive users never answer; those without a schedule, and numbers outside, always could.
Staff staff_of_ring_group(Checking& checking, Thing const& module);

}
