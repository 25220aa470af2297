#pragma once

#include <callflow/catalog.h>

#include <string>
#include <vector>

namespace callflow {

/// The elements of a list's value, each as its flag takes it; `to_text` joins structures, which hold commas,
/// by `; ` and all others by `,`.
std::vector<std::string> element_texts(FieldInfo const& field, Value const& value);

}
