#include "output.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace cf {

namespace {

/// Waits where somebody made the stream non-blocking; whether to try again.
bool recovers(int descriptor, int error)
{
    if (error != EAGAIN) {
        return error == EINTR;
    }
    pollfd wait{descriptor, POLLOUT, 0};
    return poll(&wait, 1, -1) >= 0 || errno == EINTR;
}

[[noreturn]] void fail(int error)
{
    throw callflow::Error{
        callflow::Code::failure, "output",
        fmt::format("cannot write the output: {}; send it to another place", std::strerror(error))};
}

}

Output::Output(int descriptor, Style style)
    : descriptor_{descriptor}, style_{std::move(style)},
      buffer_{std::make_unique_for_overwrite<std::array<char, block>>()}
{
}

void Output::text(std::string_view text)
{
    while (text.size() > block - size_) {
        auto const fits = block - size_;
        std::copy_n(text.begin(), fits, buffer_->data() + size_);
        size_ = block;
        text.remove_prefix(fits);
        flush();
    }
    std::copy(text.begin(), text.end(), buffer_->data() + size_);
    size_ += text.size();
}

void Output::line(std::string_view content)
{
    text(content);
    put('\n');
}

void Output::spaces(std::size_t count)
{
    constexpr std::string_view blank = "                                ";
    for (; count > 0; count -= std::min(count, blank.size())) {
        text(blank.substr(0, count));
    }
}

void Output::painted(std::string_view mode, std::string_view content)
{
    if (!style_.colour) {
        return text(content);
    }
    text("\x1b[");
    text(mode);
    put('m');
    text(content);
    text("\x1b[0m");
}

void Output::flush()
{
    std::size_t done = 0;
    while (!closed_ && done < size_) {
        auto const written = write(descriptor_, buffer_->data() + done, size_ - done);
        int const error = errno;
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else if (error == EPIPE) {
            closed_ = true;
        } else if (!recovers(descriptor_, error)) {
            size_ = 0;
            fail(error);
        }
    }
    size_ = 0;
}

void say(Output& conversation, std::string_view word, std::string_view sentence)
{
    if (conversation.style().quiet) {
        return;
    }
    conversation.painted("1", word);
    conversation.text(": ");
    conversation.line(callflow::printable(sentence));
    conversation.flush();
}

}
