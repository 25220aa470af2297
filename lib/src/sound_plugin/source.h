#pragma once

#include <cstdint>
#include <string_view>

namespace callflow_sound {

/// Bytes in memory as a file that a C library reads.
class Source {
public:
    /// It ends once `most` bytes have been read, however often the reader went back.
    Source(std::string_view bytes, std::size_t most) : bytes_{bytes}, left_{most} {}

    std::int64_t size() const { return static_cast<std::int64_t>(bytes_.size()); }
    std::int64_t at() const { return at_; }
    /// As lseek: from where `whence` says; the new place, or -1 if it is before the beginning.
    std::int64_t seek(std::int64_t offset, int whence);
    /// How many bytes were read.
    std::size_t read(void* buffer, std::size_t count);

private:
    std::string_view bytes_;
    std::int64_t at_ = 0;
    std::size_t left_;
};

}
