#pragma once

#include "deploy/console.h"
#include "deploy/release.h"

#include <optional>
#include <string>
#include <vector>

namespace callflow {

/// What an engine loaded, beside what was written: its own word that it reloaded something means nothing. The
/// first difference as a sentence; nothing if there is none.
std::optional<std::string> loaded_difference(FileTexts const& files, Console const& engine);

/// Carriers whose calls the engine does not take, as it could not look up their hosts; one sentence each.
std::vector<std::string> unknown_hosts(FileTexts const& files, Console const& engine);

/// What the dialplan calls and the engine has not: applications and functions.
std::optional<std::string> missing_parts(FileTexts const& files, Console const& engine);

/// A time zone and what its clock says at some instants, for STRFTIME.
struct KnownZone {
    struct Reading {
        std::int64_t epoch;
        std::string clock; ///< 202607011300
    };
    std::string name;
    std::vector<Reading> readings;
};

/// A zone whose clock the engine reads otherwise; one that it does not know is UTC without a word.
std::optional<std::string> wrong_zone(std::vector<KnownZone> const& zones, Console const& engine);

}
