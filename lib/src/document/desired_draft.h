#pragma once

#include "document/desired_things.h"

namespace callflow {

/// What has been found out of a thing so far.
struct Things::Draft {
    Findings findings;
    Written written;
};

}
