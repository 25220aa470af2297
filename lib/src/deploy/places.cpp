#include "deploy/places.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <thread>

namespace callflow {

Folder locked_folder(std::string const& path, std::chrono::milliseconds patience)
{
    using clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds between_tries{20};
    Folder folder{path};
    auto const end = clock::now() + patience;
    while (!folder.lock()) {
        if (clock::now() < end) {
            std::this_thread::sleep_for(between_tries);
            continue;
        }
        throw Error{Code::busy, "folder", fmt::format("somebody else deploys to \"{}\" now", path)};
    }
    return folder;
}

}
