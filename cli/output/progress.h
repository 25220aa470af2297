#pragma once

#include "output.h"

#include <chrono>
#include <string_view>

namespace cf {

/// How far long work has come, as one line of a terminal that is written anew; only after half a second, and
/// nothing where nobody looks.
class Progress {
public:
    /// `word` is what is done: `applying`.
    Progress(Output& conversation, std::string_view word);
    Progress(Progress const&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress const&) = delete;
    Progress& operator=(Progress&&) = delete;
    /// Takes the line away.
    ~Progress();

    /// `done` is 0 to 1.
    void show(double done);

private:
    using Clock = std::chrono::steady_clock;

    void replace_line(std::string_view line);

    Output& conversation_;
    std::string_view word_;
    Clock::time_point next_;
    std::size_t width_ = 0;
};

}
