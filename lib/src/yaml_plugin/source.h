#pragma once

#include <cstddef>
#include <streambuf>
#include <string_view>

namespace callflow_yaml {

/// The text as yaml-cpp reads it. yaml-cpp keeps every token of a collection in brackets until it has seen
/// the end, about 100 bytes each, before it hands out the first; so the text ends early, as `crowded`, when
/// too much passes without an event.
class Source : public std::streambuf {
public:
    explicit Source(std::string_view text) : text_{text} {}

    /// An event came.
    void relax();
    bool crowded() const { return crowded_; }

protected:
    std::streamsize xsgetn(char* to, std::streamsize size) override;

private:
    void count(std::string_view part);

    std::string_view text_;
    std::size_t bytes_ = 0;
    std::size_t marks_ = 0;
    std::size_t open_ = 0;
    bool crowded_ = false;
};

}
