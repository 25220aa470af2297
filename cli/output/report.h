#pragma once

#include "output.h"

#include <callflow/workspace.h>

namespace cf {

/// What a mutation did. People and TSV get one sentence an object, CSV a table `action,kind,id,key,name`,
/// JSON and YAML the object of result_fields; notes, warnings and how to undo it belong to the conversation.
/// When quiet only the keys. A dry run also lists what would be lost.
void write_outcome(Output& out, Output& conversation, callflow::Outcome const& outcome, bool reveal = false);

/// Warnings and notes, numbers that lost their route, the backup, and how to undo it; JSON and YAML have all
/// of it in the answer.
void converse(Output& conversation, callflow::Outcome const& outcome);

/// What a person is asked about: everything that would be done and lost.
void write_question(Output& out, callflow::Outcome const& preview);

/// What goes with it and which phone numbers lose their route, for a question or a dry run; nothing if
/// nothing does.
void write_losses(Output& out, callflow::Outcome const& outcome);

/// An error on the conversation, in the format of the answer: what, near misses, what to type; JSON and YAML
/// the object of error_fields.
void write_error(Output& conversation, callflow::Error const& error, Format format);

}
