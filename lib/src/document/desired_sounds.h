#pragma once

#include "document/desired_report.h"
#include "model/desired.h"
#include "model/finding.h"

namespace callflow {

/// Puts the name that the store gives a sound file, by its content, in the place of the path in `file`, which
/// is looked for beside the document. A name of the store need not be there: a store may have it.
void accept_sound(Desired& desired, std::string const& document, Value& fields, Findings& findings);

}
