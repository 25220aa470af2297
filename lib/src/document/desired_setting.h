#pragma once

#include "document/desired_preview.h"

#include <optional>
#include <utility>

namespace callflow {

/// What the texts of documents depend on: variables and the region of phone numbers. Documents are searched
/// for them only when one needs them.
class Setting {
public:
    Setting(std::vector<Source> const& sources, Variables const& variables, std::string region)
        : sources_{sources}, variables_{variables}, region_{std::move(region)}
    {
    }

    /// The text with its variables filled in. Error{usage, variable} with near misses for one that is not
    /// there, Error{usage, bound} for what becomes too long.
    std::string filled(std::string_view text);

    /// Of phone numbers that name no country; empty if there is none.
    std::string const& region();

private:
    Preview const& documents();
    std::string const& value_of(std::string_view name);

    std::vector<Source> const& sources_;
    Variables const& variables_;
    std::string region_;
    bool knows_region_ = false;
    std::optional<Preview> preview_;
};

inline bool has_variable(std::string_view text)
{
    return text.find("${") != std::string_view::npos;
}

}
