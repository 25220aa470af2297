#pragma once

#include "store/backup.h"

namespace callflow {

/// The content of a backup, verified and brought to this library's schema, ready to take a store's place. It
/// is a file beside the backup until it is no longer needed.
class Restoration {
public:
    /// Error{store} if the backup is damaged, of another program or of a newer one.
    explicit Restoration(Backup const& backup);
    ~Restoration();
    Restoration(Restoration const&) = delete;
    Restoration& operator=(Restoration const&) = delete;

    /// Replaces the rows of the store in one transaction; Error{conflict} unless `expected` is its newest
    /// change. Numbers of changes and ids go on from where they were.
    void into(Connection& connection, Options const& options, std::int64_t expected);

    /// Takes the place of a store that cannot be read any more; that one becomes `NAME.damaged`, whose path
    /// is the answer.
    std::string instead_of(std::string const& store);

private:
    std::string path_;
};

}
