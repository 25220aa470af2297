#pragma once

#include <string>

namespace callflow {

/// What stands at a path.
enum class OnDisk { nothing, empty, file };

/// Error{store} when it is a folder, or cannot be known.
OnDisk look_at(std::string const& path);

/// Whether the file and its folder can be written by this process.
bool can_write(std::string const& path);

/// Makes an empty file of mode 0600. The folders above it are made too, 0700, unless `named`: then a missing
/// folder is Error{store}. An existing file is left alone.
void create_private_file(std::string const& path, bool named);

/// The `file:` URI that opens `path` for reading only, `immutable` where not even its folder can be written.
std::string read_only_uri(std::string const& path);

/// Whether others than the owner and the group can read the file.
bool readable_by_all(std::string const& path);

}
