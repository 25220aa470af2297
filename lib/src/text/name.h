#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace callflow {

/// NFC; what is not UTF-8 comes back as it is.
std::string normal(std::string_view text);

/// Unicode case folding and NFC: equal for texts that differ in case only. What is not UTF-8 comes back as it
/// is.
std::string folded(std::string_view text);

/// The key made of a name: NFKD, case folded, marks dropped, ASCII letters and digits kept, everything else
/// one `-`; at most 64 bytes, empty when nothing usable is left. `Support (EU)` is `support-eu`, `Café` is
/// `cafe`.
std::string key_from_name(std::string_view name);

/// `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 bytes.
bool is_key(std::string_view text);

/// A name as it is stored: trimmed, NFC. Error{usage, name} unless it is UTF-8 of 1 to 64 characters, at
/// least one of them visible, without control characters and `/`.
std::string accept_name(std::string_view text);

/// A key as it is stored. Error{usage, key} unless `is_key`.
std::string accept_key(std::string_view text);

/// One line of text, unchanged. Error{usage, text} unless it is UTF-8 of at most `most` characters without
/// control characters.
std::string accept_line(std::string_view text, std::size_t most);

/// As accept_line, but line breaks and tabs are allowed.
std::string accept_prose(std::string_view text, std::size_t most);

}
