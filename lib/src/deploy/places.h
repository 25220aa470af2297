#pragma once

#include "deploy/folder.h"

#include <chrono>

namespace callflow {

// What is ours in the engine's folder, besides releases.
constexpr auto* link_name = "cf";
constexpr auto* loaded_link = ".cf-loaded"; ///< the release that the engine was seen to run
constexpr auto* sounds_folder = "cf-sounds";

/// The folder, for us alone. Error{busy, folder} if somebody else deploys there for so long.
Folder locked_folder(std::string const& path, std::chrono::milliseconds patience);

}
