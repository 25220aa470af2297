#include "document/desired_piece.h"

#include "model/finding.h"

#include <fmt/format.h>

#include <numeric>

namespace callflow {

void Piece::clear()
{
    value.shape = Value::Shape::none;
    value.text.clear();
    value.items.clear();
    value.names.clear();
    keys.clear();
    open_.clear();
}

Value& Piece::add(Value::Shape shape, Place place)
{
    Value& added = open_.empty() ? value : open_.back()->items.emplace_back();
    added.shape = shape;
    added.place = place;
    return added;
}

void Piece::put(Value::Shape shape, std::string_view text, Place place)
{
    add(shape, place).text = text;
}

void Piece::begin(Value::Shape shape, Place place)
{
    // What is open grows only when all that is inside has ended, so that addresses stay.
    open_.push_back(&add(shape, place));
}

/// What broke a rule of texts has been told and is not handed out: its key has no value yet.
void Piece::fill()
{
    if (open_.back()->is_map()) {
        open_.back()->items.resize(open_.back()->names.size());
    }
}

void Piece::end()
{
    fill();
    open_.pop_back();
}

void Piece::key(std::string_view name, Place place)
{
    fill();
    open_.back()->names.emplace_back(name);
    keys.push_back(place);
}

std::string Piece::path() const
{
    std::string path;
    for (auto const* const one : open_) {
        if (one->is_list()) {
            path += fmt::format("[{}]", one->items.size() + (one == open_.back() ? 1 : 0));
        } else if (one->names.size() > one->items.size() || one != open_.back()) {
            path += fmt::format("{}{}", path.empty() ? "" : ".", quoted(one->names.back()));
        }
    }
    return path;
}

std::size_t keys_in(Value const& value)
{
    return std::accumulate(
        value.items.begin(), value.items.end(), value.names.size(),
        [](std::size_t sum, Value const& item) { return sum + keys_in(item); });
}

void drop(Value& map, std::size_t index)
{
    auto const at = static_cast<std::ptrdiff_t>(index);
    map.names.erase(map.names.begin() + at);
    map.items.erase(map.items.begin() + at);
}

}
