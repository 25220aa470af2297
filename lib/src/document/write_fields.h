#pragma once

#include "document/write_page.h"
#include "model/thing.h"

#include <vector>

namespace callflow {

/// The description of a field of a thing.
FieldInfo const& info_of(Thing const& thing, std::string_view word);

/// `name: ...` unless the name is the key.
void put_name(Page& page, Thing const& thing);

/// All fields, a line each or more.
void put_fields(Page& page, Thing const& thing);

/// `contacts: ...` of a user; nothing if there are none.
void put_contacts(Page& page, State const& state, Thing const& user);

/// `numbers: ...`; nothing if there are none. `to` alone is `number: module`.
void put_numbers(Page& page, std::vector<Thing const*> const& numbers);

}
