#pragma once

#include "model/thing.h"
#include "workspace/work.h"

#include <memory>
#include <optional>
#include <vector>

namespace callflow {

/// Error{not_found, change} unless the change is there (0 is the empty store), Error{conflict, pruned} if
/// those after it can no longer be taken back.
void require_reachable(Connection& store, std::int64_t change);

/// Newest first.
std::vector<std::int64_t> changes_after(Connection& store, std::int64_t change);

/// The store as it is, or as it was after a change: a copy in memory in which all later ones are taken back,
/// newest first. Nothing is written. As for an undo, Error{conflict} when the store was migrated since.
class Past {
public:
    Past(Work& work, std::optional<std::int64_t> change);

    Connection& store() { return copy_ ? *copy_ : now_; }

private:
    Connection& now_;
    std::unique_ptr<Connection> copy_;
};

/// The phone system now, or after a change.
State state_at(Work& work, std::optional<std::int64_t> change);

}
