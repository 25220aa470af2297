#pragma once

#include "deploy/readback.h"

#include <string>
#include <vector>

namespace callflow {

/// What is tried out before it is live.
struct Trial {
    std::string program; ///< the engine's
    std::string release; ///< name of the folder with what was rendered
    FileTexts files;     ///< what is in it
    std::vector<KnownZone> zones;
};

/// Loads a release into an engine of its own, without a network where that can be had, with a folder of its
/// own beside the release, and reads back what it loaded. Error{failure, verify} with the engine's own words
/// if it is not what was written.
void try_out(Folder const& engine, Trial const& trial);

}
