#pragma once

#include <string>

namespace cf {

/// A JSON Schema (2020-12) of every object that cf answers with `-o json`: lists, shows, results, errors.
std::string output_schema();

}
