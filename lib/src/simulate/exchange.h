#pragma once

#include "model/settings.h"
#include "simulate/dialplan.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace callflow {

/// The length of a sound by its name: a file's in the store, a text's as sound_name() tells it; nothing if it
/// is not known, as of a text that was never spoken.
using SoundLengths = std::function<std::optional<Milliseconds>(std::string const& name)>;

/// A phone system that can be called: its flows become dialplans when they are first asked for.
class Exchange {
public:
    /// A sorted state, and what keeps alive all that it refers to. Modules that have one of the errors end a
    /// walk, but for E13 and E18, which do not change what happens to a call.
    Exchange(std::shared_ptr<State const> state, std::vector<Finding> const& errors, SoundLengths lengths);

    /// For threads as well. `flow` is one of the state.
    Dialplan const& dialplan(Thing const& flow) const;

    /// A flow that has nothing, for numbers that lead nowhere.
    Dialplan const& nowhere() const { return nowhere_; }

    State const& state() const { return *state_; }
    Settings const& settings() const { return settings_; }

private:
    friend class Builder;

    template <class T> using ByKey = std::unordered_map<std::string, T>;

    std::shared_ptr<State const> state_;
    SoundLengths lengths_;
    Settings settings_;
    Dialplan nowhere_;
    ByKey<Finding> errors_;                    ///< the first of each module, by its title
    ByKey<std::vector<std::string>> groups_;   ///< of users
    ByKey<std::vector<Thing const*>> numbers_; ///< of flows
    mutable std::mutex mutex_;
    mutable std::unordered_map<Thing const*, std::unique_ptr<Dialplan const>> dialplans_;
};

}
