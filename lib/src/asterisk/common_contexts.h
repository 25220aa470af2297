#pragma once

#include "asterisk/engine_writer.h"

namespace callflow {

/// Contexts that all flows share: how calls begin and end, and what whoever answers goes through.
void write_common_contexts(ConfigWriter& out, EngineWriter& engine);

/// The step that notes what has become of a call, and what its record says of it: see call_results.
void note_ending(ConfigWriter& out, std::string_view ending, std::string_view result);

/// Phone numbers as the trunks dial them, some hundred to a context: literal, each one Goto.
void write_numbers(ConfigWriter& out, EngineWriter const& engine);

/// A context for each user with a phone of this engine: what it may dial.
void write_users(ConfigWriter& out, EngineWriter const& engine);

/// pjsip.conf: an endpoint for each SIP account and each trunk.
std::string endpoints_text(EngineWriter const& engine);

/// cdr_sqlite3_custom.conf: a record of each call, as lib/src/calls/record.h describes it.
std::string call_records_text();

}
