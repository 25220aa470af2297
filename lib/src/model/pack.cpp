#include "model/packer.h"
#include "model/thing.h"

namespace callflow {
namespace {

// A value is its shape, then its text, or its count and what it holds.

std::size_t take_size(std::string_view& bytes)
{
    std::size_t size = 0;
    for (unsigned shift = 0;; shift += 7) {
        auto const byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        size |= static_cast<std::size_t>(byte & 0x7fU) << shift;
        if (byte < 0x80) {
            return size;
        }
    }
}

std::string_view take_text(std::string_view& bytes)
{
    auto const size = take_size(bytes);
    auto const text = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return text;
}

void pack(Packer& packer, Value const& value)
{
    if (value.is_none()) {
        return packer.none();
    }
    if (value.is_text()) {
        return packer.text(value.text);
    }
    auto const opened = packer.open(value.shape);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (value.is_map()) {
            packer.name(value.names[i]);
        }
        pack(packer, value.items[i]);
    }
    packer.close(opened, value.items.size());
}

// Places follow each other: of a line only how much further down it is, as 2n, or up, as 2n - 1.

void put_place(std::string& bytes, Value const& value, std::uint32_t& line)
{
    auto const here = value.place.line;
    put_size(bytes, here >= line ? 2 * std::size_t{here - line} : 2 * std::size_t{line - here} - 1);
    put_size(bytes, value.place.column);
    line = here;
    for (auto const& item : value.items) {
        put_place(bytes, item, line);
    }
}

/// Places that are taken one after the other.
struct Trail {
    std::string_view bytes;
    std::uint32_t line = 0;

    Place next()
    {
        if (bytes.empty()) {
            return {};
        }
        auto const step = static_cast<std::uint32_t>(take_size(bytes));
        line = step % 2 == 0 ? line + step / 2 : line - (step + 1) / 2;
        return {line, static_cast<std::uint32_t>(take_size(bytes))};
    }
};

Value take_value(std::string_view& bytes, Trail& places)
{
    Value value;
    value.shape = static_cast<Value::Shape>(bytes.front());
    value.place = places.next();
    bytes.remove_prefix(1);
    if (value.is_text()) {
        value.text = take_text(bytes);
    }
    auto const count = value.is_list() || value.is_map() ? take_size(bytes) : 0;
    value.items.reserve(count);
    value.names.reserve(value.is_map() ? count : 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (value.is_map()) {
            value.names.emplace_back(take_text(bytes));
        }
        value.items.push_back(take_value(bytes, places));
    }
    return value;
}

void skip_value(std::string_view& bytes)
{
    auto const shape = static_cast<Value::Shape>(bytes.front());
    bytes.remove_prefix(1);
    if (shape == Value::Shape::text) {
        take_text(bytes);
        return;
    }
    auto const count = shape == Value::Shape::none ? 0 : take_size(bytes);
    for (std::size_t i = 0; i < count; ++i) {
        if (shape == Value::Shape::map) {
            take_text(bytes);
        }
        skip_value(bytes);
    }
}

}

std::string_view packed_text(std::string_view bytes, std::string_view word)
{
    if (bytes.empty()) {
        return {};
    }
    bytes.remove_prefix(1);
    for (auto count = take_size(bytes); count > 0; --count) {
        bool const wanted = take_text(bytes) == word;
        if (wanted && static_cast<Value::Shape>(bytes.front()) == Value::Shape::text) {
            bytes.remove_prefix(1);
            return take_text(bytes);
        }
        skip_value(bytes);
    }
    return {};
}

std::string packed(Value const& value)
{
    Packer packer;
    if (!value.is_map() || !value.items.empty()) {
        pack(packer, value);
    }
    return packer.take();
}

std::string packed_writing(std::string_view resets, Value const& value)
{
    std::string bytes;
    std::uint32_t line = 0;
    put_size(bytes, resets.size());
    bytes += resets;
    put_place(bytes, value, line);
    return bytes;
}

std::string_view resets_of(Thing const& thing)
{
    auto writing = thing.written;
    return writing.empty() ? writing : take_text(writing);
}

Value unpacked(std::string_view bytes, std::string_view writing)
{
    if (!writing.empty()) {
        take_text(writing);
    }
    Trail places{writing};
    return bytes.empty() ? Value::map() : take_value(bytes, places);
}

}
