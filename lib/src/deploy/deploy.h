#pragma once

#include "asterisk/rendering.h"
#include "deploy/folder.h"
#include "deploy/readback.h"
#include "deploy/sounds.h"

#include <callflow/deploy.h>

#include <chrono>

namespace callflow {

/// Something to deploy, with all that was asked.
struct DeployTask {
    DeployRequest request; ///< its folder absolute
    std::int64_t change = 0;
    EngineText text;
    std::vector<KnownZone> zones; ///< that the text names
    bool dry_run = false;
    std::chrono::milliseconds patience{}; ///< with others who deploy there
    SoundSite sounds = {};                ///< its folder and access are ours to say
};

/// What became of it, besides what people are told.
struct Release {
    Deployed deployed;
    MadeSounds sounds; ///< none if nothing was made
};

/// The folder of a request, absolute: what is written there names it. Error{usage, folder} if an engine
/// could not read such a name.
std::string engine_folder(std::string const& folder);

/// Renders into a new release of the engine's folder, verifies, swaps it in, has it loaded, and puts the old
/// one back if that fails. To do it again after it was killed at any moment finishes it. Error{busy} while
/// somebody else deploys there.
Release deploy_release(DeployTask const& task);

/// Takes lines and releases of ours out of the engine's folder and has that loaded.
Deployed remove_releases(DeployRequest const& request, bool dry_run, std::chrono::milliseconds patience);

}
