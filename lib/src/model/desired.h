#pragma once

#include "model/thing.h"

#include <callflow/finding.h>

#include <map>
#include <set>

namespace callflow {

/// What documents ask for, merged. Fields of its things are only what was written: what is absent is left
/// alone.
struct Desired {
    State state;
    std::string owner; ///< of `owner:`; empty: none
    std::vector<std::string> files;
    std::vector<Finding> findings; ///< errors of the text itself
    /// E01 of things that a store may complete, by their title; errors where it does not have the thing.
    std::multimap<std::string, Finding> incomplete;
    /// By file, from 1, and line: the codes that `# cf: ignore W05` silences there.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::set<std::string>> ignored;
    std::vector<std::string> warnings; ///< what a person should know besides, one line each
    /// Sound files of the documents: path, as it can be opened, by the name that the store gives it.
    std::map<std::string, std::string> sounds;
    /// Elements of `tests:` with their places, and the file where they stand, from 1.
    struct Test {
        Value value;
        std::uint32_t file;
    };
    std::vector<Test> tests;
    bool has_flows = false;
};

}
