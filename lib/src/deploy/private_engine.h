#pragma once

#include "deploy/readback.h"

#include <string>
#include <vector>

namespace callflow {

/// What is tried out before it is live.
struct Trial {
    std::string program; ///< the engine's
    std::string release; ///< folder with what was rendered, absolute
    FileTexts files;     ///< what is in it
    std::vector<KnownZone> zones;
};

/// Loads a release into an engine of its own, without a network where that can be had, with folders of its
/// own in `TMPDIR`, and reads back what it loaded. Error{failure, verify} with the engine's own words if it
/// is not what was written.
void try_out(Trial const& trial);

}
