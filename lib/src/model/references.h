#pragma once

#include <callflow/catalog.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace callflow {

/// A text in a field that points at another thing, or at the world outside.
struct Reference {
    std::optional<Noun> noun; ///< empty: a phone number outside, reached by the default trunk
    std::string_view key;     ///< of tabs the name, of contacts that of their user, of numbers the number
    std::string_view contact; ///< key of the contact; else empty
    Value const* value;       ///< the text, with its place
    FieldInfo const* field;   ///< of the thing
    FieldInfo const* part;    ///< of a structure; else nullptr
    std::size_t element;      ///< of a list, from 1; else 0
    std::string_view entry;   ///< key of a map's entry; else empty
};

using TakeReference = std::function<void(Reference const&)>;

/// Gives every reference in the canonical or normal value of a field to `take`; texts live as long as
/// `value`.
void each_reference(FieldInfo const& field, Value const& value, TakeReference const& take);

/// Where a reference stands in its thing: exits.timeout, destinations[2].to
std::string path_of(Reference const& reference);

}
