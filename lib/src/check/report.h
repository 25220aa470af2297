#pragma once

#include "model/finding.h"
#include "model/references.h"
#include "model/thing.h"

#include <callflow/finding.h>

namespace callflow {

/// Where in a thing something is; a place that is nowhere is the thing's own.
struct Spot {
    std::string path;
    Place place;
};
Spot spot_of(Reference const& reference);

/// A field of a thing; its path is that of `word` also where the field is not there.
Spot spot_of(Value const& fields, std::string_view word);

/// Collects findings about the things of one sorted state, in any order.
class Verdict {
public:
    Verdict(State const& state, std::vector<std::string> const& files) : state_{state}, files_{files} {}

    /// The new finding, for its suggestions and advice; good until the next one.
    Finding& add(Thing const& thing, std::string_view code, Spot spot, std::string message);

    /// `file:line:column` of a thing of a document; empty for one of a store.
    std::string where(Thing const& thing) const;

    /// All findings in the order of the state; leaves none.
    std::vector<Finding> take();

private:
    State const& state_;
    std::vector<std::string> const& files_;
    std::vector<Finding> findings_;
    std::vector<std::uint32_t> things_; ///< of each finding the place of its thing in the state
};

/// ` --flow sales` of a command on a thing of a flow; empty for a flow of that name.
std::string in_flow(std::string_view flow);
/// The command that lays a cable from an exit of a module.
std::string to_connect(Thing const& module, std::string_view exit);

}
