#include "progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>

namespace cf {

namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pause{100};

}

Progress::Progress(Output& conversation, std::string_view word)
    : conversation_{conversation}, word_{word}, next_{Clock::now() + patience}
{
}

Progress::~Progress()
{
    try {
        if (width_ > 0) {
            replace_line("");
        }
    } catch (std::exception const&) {
        width_ = 0; // the terminal is gone, and with it the line
    }
}

void Progress::show(double done)
{
    auto const& style = conversation_.style();
    if (!style.terminal || style.quiet || Clock::now() < next_) {
        return;
    }
    next_ = Clock::now() + pause;
    replace_line(fmt::format("{} {:.0f}%", word_, std::clamp(done, 0.0, 1.0) * 100));
}

void Progress::replace_line(std::string_view line)
{
    conversation_.put('\r');
    conversation_.text(line);
    if (line.size() < width_) {
        auto const rest = width_ - line.size();
        conversation_.spaces(rest);
        conversation_.put('\r');
        conversation_.text(line);
    }
    conversation_.flush();
    width_ = line.size();
}

}
