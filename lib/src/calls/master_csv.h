#pragma once

#include "calls/record.h"
#include "model/finding.h"
#include "text/local_time.h"

#include <functional>

namespace callflow {

/// Takes a record, which is reused.
using CallTaker = std::function<void(CallRecord& record)>;

/// The records of Asterisk's `Master.csv` (cdr_csv), whose times are of `clock`: 16 fields, then, by the
/// settings of cdr.conf, unique id, user field, and peer account, linked id and sequence. Their `number` is
/// what was dialled, flow and module are not known, `user` is the endpoint that answered. What is wrong is
/// reported with its place, E19 and E02, at most about 1000 times.
void read_master_csv(
    std::string_view text, LocalTime const& clock, Findings& findings, CallTaker const& take);

}
