#include "workspace/impl.h"

#include "store/backup.h"
#include "store/file.h"

namespace callflow {

Connection& Workspace::Impl::store(Connection::Purpose purpose)
{
    bool const reusable =
        connection && (connection->stored() || purpose == Connection::Purpose::read || options.dry_run);
    if (!reusable) {
        connection.reset();
        connection = std::make_unique<Connection>(options, purpose);
    }
    return *connection;
}

Outcome Workspace::Impl::mutate(std::string const& action, std::function<void(Work&)> const& deed)
{
    if (options.read_only)
        throw Error{Code::refused, "read-only", "nothing is changed in read-only mode"};
    auto& opened = store(Connection::Purpose::write);
    Outcome outcome;
    outcome.action = action;
    outcome.dry_run = options.dry_run;
    Writing writing{opened, options};
    outcome.base = callflow::newest_change(opened);
    Work work{opened, options, outcome};
    deed(work);
    outcome.changed = outcome.changed || writing.changed();
    if (!options.dry_run)
        outcome.change =
            writing.commit(options, {work.now(), outcome.action, outcome.summary, work.reverses});
    if (opened.stored() && readable_by_all(options.path))
        outcome.warnings.push_back(
            "others can read the store, and it holds passwords: chmod o-r " + options.path);
    return outcome;
}

Outcome
Workspace::Impl::mutate_after_backup(std::string const& action, std::function<void(Work&)> const& deed)
{
    if (options.dry_run)
        return mutate(action, deed);
    auto const asked = options;
    options.dry_run = true;
    try {
        auto preview = mutate(action, deed);
        options.dry_run = preview.dry_run = false;
        if (!preview.changed)
            return preview;
        options.expected_change = preview.base;
        auto const backup = make_backup(*connection);
        auto outcome = mutate(action, deed);
        outcome.backup = backup.path;
        options = asked;
        return outcome;
    } catch (...) {
        options = asked;
        throw;
    }
}

}
