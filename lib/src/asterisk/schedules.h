#pragma once

#include "asterisk/config_writer.h"
#include "model/schedule.h"

namespace callflow {

/// `cf-s7`, the context of a schedule.
std::string schedule_context(std::int64_t id);

/// A context whose extension `open` returns 1 when the hours are open at its argument, seconds since 1970,
/// else 0. It reckons with local dates and times as numbers: what the engine has for it knows no years, no
/// exceptions and no ends that are not included.
void write_schedule(
    ConfigWriter& out, std::string const& context, std::string_view about, Schedule const& schedule,
    std::string const& zone);

}
