#include "deploy/places.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {

Folder locked_folder(std::string const& path)
{
    Folder folder{path};
    if (!folder.lock()) {
        throw Error{Code::busy, "folder", fmt::format("somebody else deploys to \"{}\" now", path)};
    }
    return folder;
}

}
