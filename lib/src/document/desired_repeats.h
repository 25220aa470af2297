#pragma once

#include "document/desired_report.h"
#include "model/desired.h"

namespace callflow {

/// Reports what stands in two places and may stand in one: keys, and names within their scope ignoring case.
/// The things are sorted.
void report_repeats(Desired const& desired, Report& report);

/// The codes that comments `# cf: ignore W05, W13` silence, by line.
std::map<std::uint32_t, std::set<std::string>> ignored_codes(std::string_view text);

}
