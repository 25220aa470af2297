#pragma once

#include "model/audio.h"
#include "model/contact.h"
#include "model/flow.h"
#include "model/group.h"
#include "model/module.h"
#include "model/number.h"
#include "model/schedule.h"
#include "model/settings.h"
#include "model/tab.h"
#include "model/trunk.h"
#include "model/user.h"

namespace callflow {

/// Fields of a noun, read and written again: canonical, with defaults, without what is empty. What is wrong
/// with them is reported. Of a module these are the fields that every kind has.
Value accept_fields(Noun noun, Value const& fields, Findings& findings);

/// The same with only the fields that were given.
Value accept_written(Noun noun, Value const& fields, Findings& findings);

/// The field of that word; nullptr if there is none.
FieldInfo const* find_field(std::vector<FieldInfo> const& fields, std::string_view word);
std::vector<std::string> words_of(std::vector<FieldInfo> const& fields);

/// What a map holds of these fields, in their order.
Value only_fields(std::vector<FieldInfo> const& fields, Value const& map);

}
