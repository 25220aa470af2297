#pragma once

#include "deploy/console.h"
#include "deploy/release.h"

#include <callflow/deploy.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// The engine that answers the phone, as far as somebody asked to have it load anything.
class LiveEngine {
public:
    /// Error{not_found, asterisk} if it is to load something and there is no such program.
    explicit LiveEngine(DeployRequest const& request);

    std::optional<std::string> const& program() const { return program_; }

    /// Has the parts that read these files loaded again, and reads back that the engine has all of `files`
    /// then. Nothing if it does not run. Answers what may be a mistake, one line each. Error{failure, reload}
    /// with its own words.
    std::vector<std::string> load(std::set<std::string_view> const& parts, FileTexts const& files) const;

    /// Whether it would do so now.
    bool runs() const { return runs_; }

private:
    std::string reload_all(std::set<std::string_view> const& parts) const;

    std::optional<std::string> program_;
    std::string config_;
    bool runs_ = false;
};

/// The asterisk.conf of the running engine, absolute, as it looks from elsewhere; empty: its own.
std::string config_of(DeployRequest const& request);

/// The engine's files that these changes are about: extensions.conf for those of flows.
std::set<std::string_view> parts_of(std::vector<FileChange> const& changes);

}
