#pragma once

#include "workspace/work.h"

namespace callflow {

/// Takes a change back inside the transaction of `work` and marks it undone.
void undo_change(Work& work, std::int64_t number);

}
