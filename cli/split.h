#pragma once

#include <callflow/workspace.h>

#include <string>

namespace cf {

class Session;

/// Writes the document as one file a flow, and what they share, below `folder`, which is made where it is not
/// there. Replaces nothing but documents, and files of flows that are gone only after a question.
/// Error{refused, folder} where another document would be in the way of reading them back.
void write_split(Session& session, callflow::Export const& what, std::string const& folder);

/// Writes the sound files below `folder`, as the document names them.
void write_audio(Session& session, callflow::Export const& what, std::string const& folder);

}
