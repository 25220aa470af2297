#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A word that may come next, and what it means. Where the other name of a thing fits what was typed and
/// `value` does not, that one is offered.
struct Candidate {
    std::string value;
    std::string description = {};
    std::string other = {};
};
using Candidates = std::vector<Candidate>;

/// Those that begin with `typed`, with `head`, the part of the word that stands already, before them.
Candidates matching(Candidates all, std::string_view typed, std::string_view head = {});

/// Adds `more` to `all`.
void append(Candidates& all, Candidates more);

}
