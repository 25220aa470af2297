#pragma once

#include <callflow/export.h>
#include <callflow/value.h>

#include <string>
#include <vector>

namespace callflow {

/// One problem of a document, a flow or a value. Codes E01 to E21 and W01 to W18 are those of `cf check`.
struct Finding {
    std::string code;
    /// Words and keys joined by dots, elements counted from 1 in brackets: destinations[2].for
    std::string path;
    std::string message; ///< what is wrong, what was expected
    std::vector<std::string> suggestions;
    Place place;
    std::string file = {};  ///< of the document; empty: a thing of the store
    std::string thing = {}; ///< `module sales/main-menu`, `user ana`; empty: the document itself
    std::vector<std::string> advice = {}; ///< what to type to mend it, one command a line
};

/// Errors stop an apply, except those that only keep a flow from running.
inline bool is_error(Finding const& finding)
{
    return finding.code.front() == 'E';
}

/// Whether a phone system can be stored so: warnings, and E13, E17 and E18 of a flow that cannot run.
CALLFLOW_API bool is_storable(Finding const& finding);

/// The key of the flow that `module sales/menu` or `flow sales` of a finding is or is in; else empty.
CALLFLOW_API std::string flow_of(Finding const& finding);

/// What a code stands for, one line: `E08`, "ring timeline: nobody at 0, a gap, or past 60 s".
struct CodeInfo {
    std::string_view code;
    std::string_view help;
};
CALLFLOW_API std::vector<CodeInfo> const& finding_codes();

}
