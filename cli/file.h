#pragma once

#include <callflow/value.h>

#include <string>

namespace cf {

/// The YAML map in a file; empty where the file is. Error{usage, file} with file, line and column if it is
/// anything else, Error{failure, file} if it cannot be read.
callflow::Value read_map(std::string const& path);

/// Replaces a file as a whole: a new one of mode 0600, or of the old one's mode, renamed over it.
void write_file(std::string const& path, std::string const& text);

}
