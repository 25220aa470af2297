#pragma once

#include "style.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace cf {

/// One stream of the program, written in blocks of 64 KiB. Nothing is written by destroying it: what was not
/// flushed when an error is thrown is not part of the answer. SIGPIPE must be ignored: a reader that went
/// away is no error.
class Output {
public:
    Output(int descriptor, Style style);

    Style const& style() const noexcept { return style_; }

    /// Error{failure, output} when a block cannot be written, as do all that follow.
    void text(std::string_view text);
    void put(char c)
    {
        if (size_ == block) {
            flush();
        }
        (*buffer_)[size_++] = c;
    }
    void line(std::string_view content);
    void spaces(std::size_t count);
    /// `content` in an SGR mode (`1` bold, `31` red) where colour is wanted.
    void painted(std::string_view mode, std::string_view content);
    void flush();

    /// The reader has gone: nothing that follows will be read by anybody.
    bool closed() const noexcept { return closed_; }

private:
    static constexpr std::size_t block = 65536;

    int descriptor_;
    Style style_;
    std::unique_ptr<std::array<char, block>> buffer_;
    std::size_t size_ = 0;
    bool closed_ = false;
};

/// A line of the conversation, `word: sentence`, written at once; nothing when quiet.
void say(Output& conversation, std::string_view word, std::string_view sentence);

}
