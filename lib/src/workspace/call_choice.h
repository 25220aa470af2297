#pragma once

#include "store/bulk.h"
#include "workspace/work.h"

namespace callflow {

/// Which calls a filter means.
struct CallChoice {
    std::string flow; ///< key; empty: of all
    std::string zone;
    std::optional<Instant> since;
    std::optional<Instant> until; ///< before which they came

    /// The condition of it, for a statement whose first parameters it binds.
    std::string condition() const;
    void bind_to(Bulk& statement) const;
};

/// Error{not_found, flow} for a flow that neither is there nor has calls; Error{usage} for what is no time or
/// zone.
CallChoice choice_of(Work& work, CallFilter const& filter);

/// The store's time zone.
std::string zone_of_store(Work& work);

}
