#pragma once

#include <callflow/catalog.h>

#include <string>

namespace cf {

/// A module of any kind: what its kind has is for that kind's definition to say.
std::string module_schema();

/// The name of a kind's definition.
std::string kind_definition(callflow::KindInfo const& kind);

/// A module of one kind with its fields and exits.
std::string kind_schema(callflow::KindInfo const& kind);

}
