#pragma once

#include <string>

namespace callflow {

/// Error{usage, zone} with the zones that are near, unless tzdata lists a zone of that name.
void require_zone(std::string const& zone);

/// Error{failure, zone}: tzdata lists it, but its file is not there or damaged.
[[noreturn]] void refuse_unloadable(std::string const& zone);

}
