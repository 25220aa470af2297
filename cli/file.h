#pragma once

#include <callflow/value.h>

#include <string>
#include <string_view>

namespace cf {

/// The bytes of a file; of one that is too long for a document as many as show it. Error{failure, file} if it
/// cannot be read.
std::string read_file(std::string const& path);
/// The same of an open file that errors call `name`.
std::string read_all(int descriptor, std::string const& name);

/// The YAML map in a file; empty where the file is. Error{usage, file} with file, line and column if it is
/// anything else, Error{failure, file} if it cannot be read.
callflow::Value read_map(std::string const& path);

/// Replaces a file as a whole: a new one of mode 0600, or of the old one's mode, renamed over it.
void write_file(std::string const& path, std::string_view bytes);
/// The same, but nobody else can read it whatever the old one's mode was.
void write_private_file(std::string const& path, std::string_view bytes);

}
