#pragma once

#include "model/finding.h"

#include <cstdint>
#include <string>
#include <vector>

namespace callflow {

/// A calendar with its folded lines joined (RFC 5545, 3.1).
struct CalendarText {
    std::string text;
    std::vector<std::uint32_t> events; ///< the line where each event of a calendar begins
};

/// What is wrong with the file as a file is reported, E19: then the text is not to be parsed.
CalendarText read_calendar_lines(std::string_view file, Findings& findings);

}
