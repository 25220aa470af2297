#pragma once

#include "store/reversal.h"
#include "workspace/work.h"

namespace callflow {

/// Takes a change back inside the transaction of `work` and marks it undone.
void undo_change(Work& work, std::int64_t number);

/// Names the numbers that a replay left where they are.
void note_numbers(Work& work, Replayed const& replayed);

std::string summary_of(Work& work, std::int64_t number);

/// The number that the change in the making will get.
std::int64_t next_number(Work& work);

Object change_object(std::int64_t number, std::string summary);

}
