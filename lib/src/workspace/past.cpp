#include "workspace/past.h"

#include "store/backup.h"
#include "store/reversal.h"
#include "store/state.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// All of a store in memory, as it is at the moment that `store` sees.
std::unique_ptr<Connection> copied(Connection& store)
{
    Options const nowhere;
    auto copy = std::make_unique<Connection>(nowhere, Connection::Purpose::read);
    try {
        copy_database(copy->database(), store.database());
    } catch (SQLite::Exception const& exception) {
        throw error_of(exception, store.path());
    }
    return copy;
}

}

void require_reachable(Connection& store, std::int64_t change)
{
    Statement row{
        store,
        "SELECT EXISTS (SELECT 1 FROM change WHERE number = ?1),"
        " (SELECT number FROM change WHERE number > ?1 AND NOT EXISTS"
        " (SELECT 1 FROM changeset WHERE change = number) LIMIT 1),"
        " (SELECT ifnull(min(number), 1) FROM change)",
        change};
    row.step();
    if (change != 0 && row.number(0) == 0) {
        throw Error{Code::not_found, "change", fmt::format("there is no change {}", change)}.advise("cf log");
    }
    if (!row.null(1) || (change == 0 && row.number(2) != 1)) {
        throw Error{Code::conflict, "pruned", "the rows of the changes in between were pruned"}.advise(
            "cf backup list");
    }
}

std::vector<std::int64_t> changes_after(Connection& store, std::int64_t change)
{
    std::vector<std::int64_t> later;
    for (Statement row{store, "SELECT number FROM change WHERE number > ? ORDER BY number DESC", change};
         row.step();) {
        later.push_back(row.number(0));
    }
    return later;
}

Past::Past(Work& work, std::optional<std::int64_t> change) : now_{work.store}
{
    if (!change) {
        return;
    }
    require_reachable(now_, *change);
    auto const later = changes_after(now_, *change);
    if (later.empty()) {
        return;
    }
    copy_ = copied(now_);
    for (auto const number : later) {
        apply_inverse(*copy_, number);
    }
}

State state_at(Work& work, std::optional<std::int64_t> change)
{
    Past past{work, change};
    return load_state(past.store());
}

}
