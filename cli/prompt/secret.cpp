#include "dialogue.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace cf {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void remember(int signal)
{
    interrupted = signal;
}

/// Keeps a terminal from showing what is typed. A signal that would end the program meanwhile ends the
/// reading, and the program once the terminal is as it was.
class Silence {
public:
    explicit Silence(int terminal) : terminal_{terminal}
    {
        tcgetattr(terminal_, &before_);
        struct sigaction catching {};
        catching.sa_handler = remember;
        interrupted = 0;
        for (std::size_t i = 0; i < signals.size(); ++i) {
            sigaction(signals[i], &catching, &actions_[i]);
        }
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(terminal_, TCSAFLUSH, &silent);
    }

    ~Silence()
    {
        tcsetattr(terminal_, TCSAFLUSH, &before_);
        for (std::size_t i = 0; i < signals.size(); ++i) {
            sigaction(signals[i], &actions_[i], nullptr);
        }
        if (interrupted != 0) {
            raise(interrupted);
        }
    }

    Silence(Silence const&) = delete;
    Silence(Silence&&) = delete;
    Silence& operator=(Silence const&) = delete;
    Silence& operator=(Silence&&) = delete;

private:
    static constexpr std::array<int, 3> signals{SIGINT, SIGTERM, SIGHUP};

    int terminal_;
    termios before_{};
    std::array<struct sigaction, 3> actions_{};
};

std::optional<std::string> read_silently(Dialogue& dialogue, std::string_view what)
{
    dialogue.out.text(fmt::format("{}: ", what));
    dialogue.out.flush();
    auto line = [&] {
        Silence const silence{fileno(dialogue.in)};
        return read_line(dialogue.in);
    }();
    dialogue.out.put('\n');
    dialogue.out.flush();
    return interrupted == 0 ? line : std::nullopt;
}

}

std::string read_secret(Dialogue& dialogue, std::string_view what)
{
    bool const person = is_terminal(fileno(dialogue.in));
    auto const line = person ? read_silently(dialogue, what) : read_line(dialogue.in);
    if (!line || line->empty()) {
        throw callflow::Error{
            callflow::Code::usage, "password",
            fmt::format("no {} on standard input; write it there as one line", what)};
    }
    return *line;
}

}
