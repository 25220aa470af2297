#pragma once

#include <callflow/catalog.h>

#include <string>
#include <vector>

namespace callflow {

/// The elements of a list's value, each as its flag takes it; `to_text` joins them by commas.
std::vector<std::string> element_texts(FieldInfo const& field, Value const& value);

}
