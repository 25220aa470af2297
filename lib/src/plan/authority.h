#pragma once

#include "plan/plan.h"

#include <set>
#include <utility>

namespace callflow {

/// What documents take away from what they do not name: members of collections that they list whole, and what
/// their owner no longer asks for.
class Authority {
public:
    Authority(Desired const& desired, std::vector<Prunable> const& prunable);

    /// Whether a thing that no document asks for is removed.
    bool takes(Thing const& present) const;
    /// Whether a phone number no longer leads to the flow that it leads to.
    bool takes_route(Thing const& present, Thing const& wanted) const;
    /// Whether a trunk was the default, and the documents make another one that.
    bool takes_calls(Thing const& present, Thing const& wanted) const;

private:
    bool covers(std::string_view owner, Cover cover) const;
    bool is_pruned(Noun noun, std::string_view key) const { return pruned_.contains({noun, key}); }
    bool takes_members(Thing const& present, Cover cover) const;

    State const& wanted_;
    std::set<std::pair<Noun, std::string_view>> pruned_;
    bool has_default_trunk_ = false;
};

}
