#pragma once

#include <callflow/value.h>

#include <string>
#include <string_view>
#include <utility>

namespace callflow {

/// A size as bytes of 7 bits, low ones first.
inline void put_size(std::string& bytes, std::size_t size)
{
    for (; size >= 0x80; size >>= 7U) {
        bytes += static_cast<char>(0x80U | (size & 0x7fU));
    }
    bytes += static_cast<char>(size);
}

/// Makes the bytes that `packed` makes of a Value, piece by piece and without one. Lists and maps are closed
/// in the reverse order of their opening; every value of a map follows its name.
class Packer {
public:
    /// Forgets what was packed, but not the memory.
    void clear() { bytes_.clear(); }

    /// Begins a list or map; `close` it with what this gives and how many elements it got.
    std::size_t open(Value::Shape shape)
    {
        bytes_ += static_cast<char>(shape);
        bytes_ += '\0';
        return bytes_.size() - 1;
    }
    void close(std::size_t opened, std::size_t count);

    void name(std::string_view name)
    {
        put_size(bytes_, name.size());
        bytes_ += name;
    }
    void text(std::string_view text)
    {
        bytes_ += static_cast<char>(Value::Shape::text);
        name(text);
    }

    /// No value.
    void none() { bytes_ += static_cast<char>(Value::Shape::none); }

    std::string_view bytes() const { return bytes_; }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

inline void Packer::close(std::size_t opened, std::size_t count)
{
    if (count < 0x80) {
        bytes_[opened] = static_cast<char>(count);
        return;
    }
    auto const inside = bytes_.substr(opened + 1);
    bytes_.resize(opened);
    put_size(bytes_, count);
    bytes_ += inside;
}

}
