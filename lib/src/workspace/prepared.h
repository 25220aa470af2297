#pragma once

#include "plan/plan.h"
#include "workspace/work.h"

namespace callflow {

/// What documents would make of the store as it is, and what would be wrong with it. It does not move: its
/// parts refer to each other.
struct Prepared {
    /// Looks for errors of the result, and on a day, 2026-11-24, for all that may be said of it then.
    Prepared(Work& work, Desired const& desired, ApplyOptions const& how, std::string const& today = {});
    Prepared(Prepared const&) = delete;
    Prepared& operator=(Prepared const&) = delete;

    State current;
    Plan plan;
    std::string owner;             ///< who claims what the documents hold; empty: nobody
    bool stopped;                  ///< it cannot be stored
    std::vector<Finding> findings; ///< where it cannot be stored only why

    /// Whether something goes, or a phone number leads nowhere any more.
    bool removes() const;
    /// Things that would go, and phone numbers that would lead nowhere, for the question.
    void tell_losses(Outcome& outcome) const;
};

/// Without what `# cf: ignore` silences on its line, by file and place; what has none comes last.
std::vector<Finding> audible(std::vector<Finding> findings, Desired const& desired);

/// The day of an instant in UTC, 2026-11-24.
std::string day_of(Instant instant);

}
