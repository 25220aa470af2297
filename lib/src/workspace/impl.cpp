#include "workspace/impl.h"

#include "store/backup.h"
#include "store/file.h"
#include "text/name.h"

#include <fmt/format.h>

#include <utility>

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

Connection* Workspace::Impl::store_to_replace()
{
    try {
        auto& opened = store(Connection::Purpose::write);
        bool const whole =
            Statement{opened, "SELECT 1 FROM pragma_quick_check WHERE quick_check = 'ok'"}.step();
        if (whole) {
            return &opened;
        }
    } catch (Error const& error) {
        if (error.rule() != "damaged") {
            throw;
        }
    }
    connection.reset();
    return nullptr;
}

Outcome Workspace::Impl::perform(Connection& opened, std::string const& action, Deed const& deed, bool keep)
{
    Outcome outcome;
    outcome.action = action;
    outcome.dry_run = options.dry_run;
    Writing writing{opened, options};
    outcome.base = callflow::newest_change(opened);
    Work work{opened, options, outcome, &writing};
    deed(work);
    outcome.changed = outcome.changed || writing.changed() || work.reverses;
    if (keep) {
        outcome.change =
            writing.commit(options, {work.now(), outcome.action, outcome.summary, work.reverses});
    }
    if (opened.stored() && readable_by_all(options.path)) {
        outcome.warnings.push_back(
            "others can read the store, and it holds passwords: chmod o-r " + shell_quoted(options.path));
    }
    return outcome;
}

Outcome Workspace::Impl::rehearse(std::string const& action, Deed const& deed)
{
    if (look_at(options.path) == OnDisk::file) {
        return perform(store(Connection::Purpose::write), action, deed, false);
    }
    Options nowhere = options;
    nowhere.dry_run = true;
    Connection empty{nowhere, Connection::Purpose::write};
    return perform(empty, action, deed, false);
}

namespace {

/// What the log keeps of a person's words is text like any other.
void check_note(std::string const& what, std::string const& text)
{
    constexpr std::size_t longest = 4096;
    try {
        accept_prose(text, longest);
    } catch (Error const& error) {
        throw Error{error.code(), what, fmt::format("{}: {}", what, error.sentence())};
    }
}

}

Outcome Workspace::Impl::mutate(std::string const& action, Deed const& deed, Rehearsal rehearsal)
{
    if (options.read_only) {
        throw Error{Code::refused, "read-only", "nothing is changed in read-only mode"};
    }
    check_note("message", options.message);
    check_note("actor", options.actor);
    if (rehearsal == Rehearsal::needed && !options.dry_run && look_at(options.path) != OnDisk::file) {
        if (auto outcome = rehearse(action, deed); !outcome.changed) {
            return outcome;
        }
    }
    return perform(store(Connection::Purpose::write), action, deed, !options.dry_run);
}

Outcome Workspace::Impl::mutate_after_backup(std::string const& action, Deed const& deed)
{
    if (options.dry_run || options.read_only) {
        return mutate(action, deed);
    }
    auto preview = rehearse(action, deed);
    if (!preview.changed) {
        return preview;
    }
    auto const backup = make_backup(*connection, options);
    auto const asked = std::exchange(options.expected_change, preview.base);
    try {
        auto outcome = perform(*connection, action, deed, true);
        outcome.backup = backup.path;
        options.expected_change = asked;
        return outcome;
    } catch (...) {
        options.expected_change = asked;
        throw;
    }
}

}
