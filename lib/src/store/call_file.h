#pragma once

#include "calls/master_csv.h"

namespace callflow {

/// Whether the bytes begin as those of an SQLite file do.
bool begins_as_database(std::string_view bytes);

/// The records of an SQLite file as calls/record.h describes it; lines of what is wrong are its rows.
void read_call_file(std::string const& path, Findings& findings, CallTaker const& take);

}
