#pragma once

#include "read_problems.h"

namespace callflow {

/// The text without its byte order mark.
std::string_view skip_byte_order_mark(std::string_view text);

/// Whether a parser may see the text: it is not too large, UTF-8, and free of control characters but tabs and
/// line breaks. Adds what is wrong.
bool check_encoding(std::string_view text, Problems& problems);

}
