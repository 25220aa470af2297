#pragma once

#include <callflow/value.h>

#include <string>
#include <vector>

namespace callflow {

/// What stands under one key of a document, built as it is read.
class Piece {
public:
    Value value;
    /// Of all keys inside, in the order of the text.
    std::vector<Place> keys;

    void clear();
    /// A text, or nothing.
    void put(Value::Shape shape, std::string_view text, Place place);
    void begin(Value::Shape shape, Place place);
    void end();
    void key(std::string_view name, Place place);

    /// The lists and maps that have begun and not ended.
    std::size_t depth() const { return open_.size(); }
    /// Whether the map that is open holds the key.
    bool has(std::string_view name) const { return open_.back()->find(name) != nullptr; }
    /// Where in the piece the next value stands, as findings say it.
    std::string path() const;

private:
    Value& add(Value::Shape shape, Place place);
    void fill();

    std::vector<Value*> open_;
};

/// How many keys stand inside a value.
std::size_t keys_in(Value const& value);

/// Removes the entry of a map, keeping the order of the others.
void drop(Value& map, std::size_t index);

}
