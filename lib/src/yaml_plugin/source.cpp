#include "source.h"

#include <algorithm>
#include <cstring>

namespace callflow_yaml {
namespace {

/// Between two events. A text may have a MiB, and the nesting of documents is far less.
constexpr std::size_t most_bytes = 4U << 20U;
constexpr std::size_t most_marks = 250'000;
constexpr std::size_t most_open = 10'000;

bool makes_tokens(char c)
{
    return std::string_view{"[{,:\"'&*!"}.find(c) != std::string_view::npos;
}

}

void Source::relax()
{
    bytes_ = 0;
    marks_ = 0;
    open_ = 0;
}

void Source::count(std::string_view part)
{
    bytes_ += part.size();
    for (char const c : part) {
        if (makes_tokens(c)) {
            ++marks_;
        }
        if (c == '[' || c == '{') {
            ++open_;
        } else if ((c == ']' || c == '}') && open_ > 0) {
            --open_;
        }
    }
    crowded_ = bytes_ > most_bytes || marks_ > most_marks || open_ > most_open;
}

std::streamsize Source::xsgetn(char* to, std::streamsize size)
{
    if (crowded_) {
        return 0;
    }
    auto const part = text_.substr(0, static_cast<std::size_t>(size));
    std::memcpy(to, part.data(), part.size());
    text_.remove_prefix(part.size());
    count(part);
    return static_cast<std::streamsize>(part.size());
}

}
