#pragma once

#include <callflow/finding.h>
#include <callflow/simulate.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// Everything that callers, callees and draws could make of a call that comes at one instant.
struct Exploration {
    /// A way out of a module, or one that ends the call in it; what does not belong to it is empty.
    struct Branch {
        std::string exit;
        std::string reason; ///< when it is taken, or why, as a sentence
        std::string to;     ///< key of the module that it leads to
        std::string end;    ///< one of endings(); empty also where an error of the flow stops calls
        std::string by;     ///< who answers
        /// Milliseconds since the call began before which hours do not allow it, though a call may be there
        /// sooner.
        std::optional<std::int64_t> from;
    };
    struct Node {
        std::string module;
        KindInfo const* kind = nullptr;
        std::vector<Branch> branches;
    };

    std::string to; ///< the number; empty where it started at a module
    std::string flow;
    std::optional<std::string> from; ///< empty: withheld; nothing: any caller
    std::optional<Instant> at;
    std::string timezone;               ///< of the flow
    std::string root;                   ///< where the call enters; empty: nowhere
    std::vector<Node> nodes;            ///< each module that it may enter, nearest to the root first
    std::vector<std::string_view> ends; ///< those that are possible, in the order of endings()
    std::vector<Finding> errors;        ///< of modules at which calls stop
    std::vector<std::string> warnings;
};

/// Where a call can go, each module once, by every path that a walk of it could take. `call` and `flow` are
/// those of Simulator::simulate. Decided is what the call says: its time, `from`, if it is there at all,
/// `draw`, `switch` and `queue_state`; all else is left open. Errors as there, and Error{usage} for keys,
/// answers and hanging up, which are left open.
CALLFLOW_API Exploration explore(Simulator const& simulator, Value const& call, std::string const& flow = {});

/// Where a call would end for every quarter hour of a week.
struct CallWeek {
    static constexpr int none = -1;
    static constexpr std::size_t quarters = 96;

    struct Outcome {
        std::string end;               ///< one of endings(); empty: an error of the flow stopped it
        std::string module;            ///< where it ended
        std::string exit;              ///< the exit without a cable at which it ended
        std::string by;                ///< who answered
        std::vector<std::string> path; ///< of the first that ended so
        int cells = 0;                 ///< how many quarter hours
    };
    /// A local day. What happens to a call that comes when a quarter hour begins: an index into the outcomes.
    struct Day {
        std::string date;                ///< 2026-03-02
        std::string holiday;             ///< exceptions by which a router decided, by commas; empty: none
        std::array<int, quarters> cells; ///< none: the clock jumps over it
        std::array<int, quarters> again; ///< where the clock shows it a second time; else none
    };

    std::string to; ///< the number; empty where it started at a module
    std::string flow;
    std::string from;     ///< empty: withheld
    std::string timezone; ///< of the flow
    std::array<Day, 7> days;
    std::vector<Outcome> outcomes; ///< the most frequent first
    std::vector<Finding> errors;   ///< of modules at which calls stop
};

/// The week, Monday first, of the flow's local calendar that holds the time of the call. `call` and `flow`
/// are those of Simulator::simulate; errors as there, and Error{usage} for a call without a time.
CALLFLOW_API CallWeek week_of(Simulator const& simulator, Value const& call, std::string const& flow = {});

}
