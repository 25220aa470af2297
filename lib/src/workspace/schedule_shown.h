#pragma once

#include "model/schedule.h"
#include "simulate/schedule_view.h"

#include <callflow/catalog.h>
#include <callflow/text.h>

namespace callflow {

/// What is shown of a schedule besides what is stored: whether it is open, until when, the days that come.
std::vector<FieldInfo> schedule_fields();

/// Puts these fields into the item, as things are at `now` in `zone`.
void put_schedule_fields(Schedule const& schedule, std::string const& zone, Instant now, Value& item);

/// The same of what lies ahead and of what is odd in the week.
void put_schedule_days(Schedule const& schedule, ScheduleView const& view, Value& item);

}
