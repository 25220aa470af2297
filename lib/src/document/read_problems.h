#pragma once

#include <callflow/document.h>

#include <cstddef>

namespace callflow {

/// What has been found wrong so far: each thing once, and no endless list.
class Problems {
public:
    void add(Place place, std::string message);
    /// There are so many that reading on helps nobody.
    bool is_full() const { return found_.size() >= most; }
    bool empty() const { return found_.empty(); }
    /// Takes them, in the order of the text.
    std::vector<Problem> take();

private:
    static constexpr std::size_t most = 1000;

    std::vector<Problem> found_;
};

/// The places of offsets that mostly grow: each byte is looked at once.
class Places {
public:
    explicit Places(std::string_view text) : text_{text} {}

    Place at(std::size_t offset);
    /// The line of the last place, up to its end.
    std::string_view line() const;
    std::size_t line_start() const { return line_start_; }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    std::size_t line_start_ = 0;
    Place place_{1, 1};
};

}
