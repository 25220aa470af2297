#include "process/child.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callflow {

namespace {

constexpr std::array ignored_by_us = {SIGPIPE, SIGXFSZ};
constexpr int not_started = 127;

/// Only what is allowed between fork and exec.
[[noreturn]] void become(char* const* arguments, int input, int output, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) { // it ended before it could be told so
        _exit(not_started);
    }
    for (int const number : ignored_by_us) {
        signal(number, SIG_DFL);
    }
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execvp(*arguments, arguments);
    _exit(not_started);
}

}

ChildProcess::ChildProcess(std::vector<std::string> words, std::string const& output)
{
    std::vector<char*> arguments;
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int const in = open("/dev/null", O_RDONLY | O_CLOEXEC);
    int const out = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    auto const self = getpid();
    id_ = in < 0 || out < 0 ? -1 : fork();
    if (id_ == 0) {
        become(arguments.data(), in, out, self);
    }
    int const error = errno;
    close(in);
    close(out);
    if (id_ < 0) {
        throw Error{
            Code::failure, "program",
            fmt::format("cannot run \"{}\": {}", words.front(), std::strerror(error))};
    }
}

bool ChildProcess::runs()
{
    if (id_ > 0 && waitpid(id_, nullptr, WNOHANG) == id_) {
        id_ = 0;
    }
    return id_ > 0;
}

ChildProcess::~ChildProcess()
{
    if (runs()) {
        kill(id_, SIGKILL);
        while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
}

}
