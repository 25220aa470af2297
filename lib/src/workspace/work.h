#pragma once

#include "store/lookup.h"
#include "store/transaction.h"

#include <callflow/workspace.h>

#include <functional>
#include <optional>

namespace callflow {

/// One use case at work: its store, its options, and the outcome so far.
struct Work {
    Connection& store;
    Options const& options;
    Outcome& outcome;
    Writing* writing = nullptr;                ///< the write of a mutation; none while reading
    std::optional<std::int64_t> reverses = {}; ///< the change that this one takes back or does again

    /// The flow to work in: the one named, else the stored choice, else the default.
    Found flow() const;
    /// Its id; 0 if the one named is not there.
    std::int64_t flow_if_any() const;
    std::string key_of_flow(std::int64_t id) const;
    /// ` --flow sales`, for advice on a tab, module or extension of that flow, where the flow was typed:
    /// without it the advice would look in the current one.
    std::string flow_flag(Noun noun, std::string_view key, std::int64_t owner) const;
    /// The region of national phone numbers: the one given, else the store's.
    std::string region() const;
    Instant now() const;

    /// Adds what was acted upon to the outcome, and the sentence of it to the summary of the change.
    void did(Object object, std::string const& sentence);
};

/// The current flow and what made it so.
Current current_flow(Connection& store, Options const& options);

/// The object an outcome names for a thing; contacts as `user/key`.
Object object_of(Connection& store, Found const& found);

/// `flow "Sales"`, `contact "ana/desk"`: how sentences name a thing.
std::string title_of(Connection& store, Found const& found);

/// The clock, read here and nowhere else unless `now` fixes it.
Instant clock_of(Options const& options);

}
