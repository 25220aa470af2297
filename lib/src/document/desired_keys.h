#pragma once

#include "document/desired_words.h"

namespace callflow {

/// Reports the keys in a field's value that no part of it has, where they stand, and takes them away.
/// `first_key` is the number of its first key in the piece.
void check_keys(
    Value& value, FieldInfo const& field, Piece const& piece, std::size_t first_key, Findings& findings);

/// Where the key stands that a finding of this path is about; nowhere if it is about a value.
Place place_of_key(std::string_view path, Written const& written, Piece const& piece);

/// Gives the canonical form of a value the places of what was written.
void carry_places(Value& canonical, Value const& written);

}
