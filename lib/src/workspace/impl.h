#pragma once

#include "workspace/work.h"

namespace callflow {

struct Workspace::Impl {
    Options options;
    std::unique_ptr<Connection> connection;

    /// The open store; opened again when it was missing and is now written.
    Connection& store(Connection::Purpose purpose);

    /// The store that a backup replaces; nullptr if it is too damaged to be opened.
    Connection* store_to_replace();

    /// Runs `look(work)` over one consistent state.
    template <class Look> auto read(Look&& look)
    {
        auto& opened = store(Connection::Purpose::read);
        Snapshot const snapshot{opened};
        Outcome none;
        Work work{opened, options, none};
        return look(work);
    }

    using Deed = std::function<void(Work&)>;

    /// Whether the deed is known to change something and to be allowed, so that a store may be made for it.
    enum class Rehearsal { needed, done };

    /// Runs `deed(work)` as one transaction and one change; in a dry run it is rolled back.
    Outcome mutate(std::string const& action, Deed const& deed, Rehearsal rehearsal = Rehearsal::needed);

    /// The same after a backup, which is made only when a rehearsal shows that the deed would be done.
    Outcome mutate_after_backup(std::string const& action, Deed const& deed);

private:
    Outcome perform(Connection& opened, std::string const& action, Deed const& deed, bool keep);
    /// Does the deed and rolls it back: what is refused is refused before anything is written, and a
    /// store that is not there yet is not made.
    Outcome rehearse(std::string const& action, Deed const& deed);
};

}
