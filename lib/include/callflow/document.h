#pragma once

#include <callflow/export.h>

#include <string>
#include <string_view>

namespace callflow {

/// `text` as one YAML scalar that every YAML 1.1 and 1.2 reader takes for that very text: plain where it
/// cannot be mistaken, else in double quotes. Control characters, bidirectional overrides and line separators
/// are escaped; invalid bytes become U+FFFD.
CALLFLOW_API std::string quote_yaml(std::string_view text);

/// `text` as a JSON string (RFC 8259) with its quotes; escapes what quote_yaml escapes.
CALLFLOW_API std::string quote_json(std::string_view text);

}
