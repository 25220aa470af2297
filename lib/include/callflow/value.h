#pragma once

#include <callflow/export.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callflow {

/// Where a value stands in a file: line and column from 1; 0 is nowhere.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// What was written for a field: nothing, a text, a list, or a map in its written order. Flags, YAML, JSON,
/// CSV and the store all speak it; only a field's description knows what a text means.
struct CALLFLOW_API Value {
    enum class Shape : unsigned char { none, text, list, map };

    Shape shape = Shape::none;
    Place place;
    std::string text;
    /// Elements of a list, or the values of a map.
    std::vector<Value> items;
    /// Keys of a map, one an item.
    std::vector<std::string> names;

    static Value of(std::string text);
    static Value list(std::vector<Value> items = {});
    static Value map();

    bool is_none() const { return shape == Shape::none; }
    bool is_text() const { return shape == Shape::text; }
    bool is_list() const { return shape == Shape::list; }
    bool is_map() const { return shape == Shape::map; }

    /// The value under a key of a map; nullptr if there is none.
    Value const* find(std::string_view name) const;
    Value* find(std::string_view name);
    /// Replaces or appends a key of a map.
    Value& put(std::string_view name, Value value);
    void erase(std::string_view name);
};

/// Equal whatever the places.
CALLFLOW_API bool operator==(Value const& left, Value const& right);
inline bool operator!=(Value const& left, Value const& right)
{
    return !(left == right);
}

}
