#pragma once

#include <string>

namespace cf {

/// A JSON Schema (2020-12) of documents, for editors: it takes every document that is read whole without an
/// error, and refuses unknown keys, wrong types, values out of range and what a kind of module lacks. What
/// one thing says of another, and ranges of durations, are left to `cf check`.
std::string document_schema();

}
