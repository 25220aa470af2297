#pragma once

#include "deploy/folder.h"

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// One of the engine's own files that gains or loses the line that reads ours.
struct IncludeEdit {
    std::string file;  ///< extensions.conf
    bool made = false; ///< it is not there yet
    std::string before;
    std::string after;
};

/// The line that reads a file of the live release: `#tryinclude cf/extensions.conf`.
std::string include_line(std::string_view file);

/// What adds the lines that are missing; one that a person wrote, with `#include`, counts. Error{refused,
/// folder} if a file is no plain one.
std::vector<IncludeEdit> includes_to_add(Folder const& engine, std::vector<std::string> const& files);

/// What takes away all lines of ours.
std::vector<IncludeEdit> includes_to_remove(Folder const& engine, std::vector<std::string> const& files);

/// A file in which nothing is left goes.
void write_includes(Folder const& engine, std::vector<IncludeEdit> const& edits, FileAccess const& access);

}
