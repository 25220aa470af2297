#include <callflow/value.h>

#include <algorithm>

namespace callflow {
namespace {

/// Where a key stands in a map; the number of keys if it is not there.
std::size_t index_of(Value const& map, std::string_view name)
{
    auto const found = std::find(map.names.begin(), map.names.end(), name);
    return static_cast<std::size_t>(found - map.names.begin());
}

}

Value Value::of(std::string text)
{
    Value value;
    value.shape = Shape::text;
    value.text = std::move(text);
    return value;
}

Value Value::list(std::vector<Value> items)
{
    Value value;
    value.shape = Shape::list;
    value.items = std::move(items);
    return value;
}

Value Value::map()
{
    Value value;
    value.shape = Shape::map;
    return value;
}

Value const* Value::find(std::string_view name) const
{
    auto const index = index_of(*this, name);
    return index < names.size() ? &items[index] : nullptr;
}

Value* Value::find(std::string_view name)
{
    auto const index = index_of(*this, name);
    return index < names.size() ? &items[index] : nullptr;
}

Value& Value::put(std::string_view name, Value value)
{
    if (Value* const present = find(name)) {
        return *present = std::move(value);
    }
    shape = Shape::map;
    names.emplace_back(name);
    return items.emplace_back(std::move(value));
}

void Value::erase(std::string_view name)
{
    auto const index = index_of(*this, name);
    if (index < names.size()) {
        names.erase(names.begin() + static_cast<std::ptrdiff_t>(index));
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

bool operator==(Value const& left, Value const& right)
{
    return left.shape == right.shape && left.text == right.text && left.names == right.names &&
           left.items == right.items;
}

}
