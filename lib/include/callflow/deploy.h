#pragma once

#include <callflow/workspace.h>

namespace callflow {

/// How an engine is told what to do.
struct DeployRequest {
    std::string folder = {};  ///< with the engine's configuration; empty: /etc/asterisk
    std::string group = {};   ///< that may read what is written; empty: asterisk, where there is such a group
    std::string program = {}; ///< the engine itself; empty: looked for in PATH and /usr/sbin
    std::string config = {};  ///< the running engine's asterisk.conf; empty: the folder's, else its own
    bool verify = true;       ///< load it into an engine of its own first, where there is a program
    bool reload = true;       ///< have the running engine load it
    /// The value of an environment variable, for passwords; nothing if it is not set.
    std::function<std::optional<std::string>(std::string const& name)> variable = {};
};

/// What becomes of a file.
struct FileDifference {
    std::string path;   ///< below the engine's folder
    std::string action; ///< create, change, remove
    std::string text;   ///< of a dry run: unified, secrets hidden; empty if that cannot be made
};

/// What became of a deployment.
struct Deployed {
    std::vector<Finding> findings; ///< errors of the phone system: then nothing was done
    std::vector<FileDifference> files;
    Outcome outcome; ///< its object is the change that is live then
};

/// What an engine was seen to run last.
struct LiveDeployment {
    std::string engine; ///< asterisk
    std::string folder;
    std::int64_t change = 0;
    Instant at = 0;
};

}
