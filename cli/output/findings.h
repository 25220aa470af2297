#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/finding.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// How many findings there are of each severity.
struct FindingCounts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
};
FindingCounts count_findings(std::vector<callflow::Finding> const& findings);
/// `3 errors, 1 warning`
std::string count_sentence(FindingCounts const& counts);

/// `file:line:column: error: module sales/menu: audio: message [E01]`, as compilers say it.
std::string finding_line(callflow::Finding const& finding);
/// The same in colours, with near misses and what to type below it.
void write_finding(Output& out, callflow::Finding const& finding);

/// What a plan's result has, as lines: all errors, but of many warnings only the first 20 and how many more.
void write_outlook(Output& out, std::vector<callflow::Finding> const& findings);

/// The fields of a finding: code, severity, file, line, column, flow, thing, path, message, suggestions, try.
std::vector<callflow::FieldInfo> const& finding_fields();
callflow::Value finding_value(callflow::Finding const& finding);
/// The object `finding_list` in JSON or YAML, as the format of `out` is; as lines in all others, of
/// warnings only where it is not quiet.
void write_findings(Output& out, std::vector<callflow::Finding> const& findings);

}
