#pragma once

#include <callflow/document.h>

namespace callflow {

/// What must be known before a document can be read for good, wherever it stands; what is wrong with it is
/// found later.
struct Preview {
    Variables variables; ///< of `vars:`
    std::string region;  ///< of the settings, as it is written
};

/// Reads the sources for that alone.
Preview preview(std::vector<Source> const& sources);

/// Whether a source is JSON; else it is YAML.
bool is_json(Source const& source);

}
