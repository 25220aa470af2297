#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// A folder that an engine's asterisk.conf names, such as `astspooldir`; empty if it names none.
std::string engine_directory(std::string const& config, std::string_view word);

}
