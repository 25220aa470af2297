#pragma once

#include "workspace/work.h"

namespace callflow {

struct Workspace::Impl {
    Options options;
    std::unique_ptr<Connection> connection;

    /// The open store; opened again when it was missing and is now written.
    Connection& store(Connection::Purpose purpose);

    /// Runs `look(work)` over one consistent state.
    template <class Look> auto read(Look&& look)
    {
        auto& opened = store(Connection::Purpose::read);
        Reading const reading{opened};
        Outcome none;
        Work work{opened, options, none};
        return look(work);
    }

    /// Runs `deed(work)` as one transaction and one change; in a dry run it is rolled back.
    Outcome mutate(std::string const& action, std::function<void(Work&)> const& deed);

    /// The same after a backup, which is made only when a dry run shows that the deed would be done.
    Outcome mutate_after_backup(std::string const& action, std::function<void(Work&)> const& deed);
};

}
