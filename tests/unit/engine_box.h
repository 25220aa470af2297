#pragma once

#include "deploy/folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <unistd.h>

namespace callflow {

/// A folder of an engine that goes with its scope.
class EngineBox {
public:
    EngineBox() : path_{(std::filesystem::temp_directory_path() / "engine.XXXXXX").string()}
    {
        REQUIRE(mkdtemp(path_.data()) != nullptr);
    }
    ~EngineBox() { std::filesystem::remove_all(path_); }
    EngineBox(EngineBox const&) = delete;
    EngineBox& operator=(EngineBox const&) = delete;
    std::string path() const { return path_; }
    std::string path(std::string const& below) const { return path_ + "/" + below; }
    Folder folder() const { return Folder{path_}; }

private:
    std::string path_;
};

}
