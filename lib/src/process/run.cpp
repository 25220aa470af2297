#include "process/run.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace callflow {

namespace {

[[noreturn]] void fail(std::string const& program, int error)
{
    throw Error{
        Code::failure, "program", fmt::format("cannot run \"{}\": {}", program, std::strerror(error))};
}

/// A file that is nowhere but in memory: unlike a pipe it is never full, so nobody waits for anybody.
class MemoryFile {
public:
    explicit MemoryFile(std::string const& program) : descriptor_{memfd_create("cf", MFD_CLOEXEC)}
    {
        if (descriptor_ < 0) {
            fail(program, errno);
        }
    }
    MemoryFile(MemoryFile const&) = delete;
    MemoryFile& operator=(MemoryFile const&) = delete;
    ~MemoryFile() { close(descriptor_); }

    int descriptor() const { return descriptor_; }

    /// Whether all of it was written; the next reader begins at its beginning.
    bool fill(std::string_view text) const
    {
        while (!text.empty()) {
            auto const written = ::write(descriptor_, text.data(), text.size());
            if (written < 0 && errno != EINTR) {
                return false;
            }
            text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return lseek(descriptor_, 0, SEEK_SET) == 0;
    }

    std::string content() const
    {
        std::string text;
        std::array<char, 65536> block{};
        lseek(descriptor_, 0, SEEK_SET);
        for (;;) {
            auto const size = ::read(descriptor_, block.data(), block.size());
            if (size > 0) {
                text.append(block.data(), static_cast<std::size_t>(size));
            } else if (size == 0 || errno != EINTR) {
                return text;
            }
        }
    }

private:
    int descriptor_;
};

struct Actions {
    posix_spawn_file_actions_t all{};
    Actions() { posix_spawn_file_actions_init(&all); }
    Actions(Actions const&) = delete;
    Actions& operator=(Actions const&) = delete;
    ~Actions() { posix_spawn_file_actions_destroy(&all); }
    void become(MemoryFile const& file, int descriptor)
    {
        posix_spawn_file_actions_adddup2(&all, file.descriptor(), descriptor);
    }
};

/// A closed pipe and a full file are what we ignore, not what others shall.
struct Attributes {
    posix_spawnattr_t all{};
    Attributes()
    {
        sigset_t usual;
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        sigaddset(&usual, SIGXFSZ);
        posix_spawnattr_init(&all);
        posix_spawnattr_setsigdefault(&all, &usual);
        posix_spawnattr_setflags(&all, POSIX_SPAWN_SETSIGDEF);
    }
    Attributes(Attributes const&) = delete;
    Attributes& operator=(Attributes const&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&all); }
};

int status_of(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}

std::optional<Ran> run_program(std::vector<std::string> words, std::string_view input, std::string_view other)
{
    auto const program = words.front();
    MemoryFile const in{program};
    MemoryFile const out{program};
    MemoryFile const complaints{program};
    MemoryFile const another{program};
    if (!in.fill(input) || !another.fill(other)) {
        fail(program, errno);
    }
    Actions actions;
    actions.become(in, STDIN_FILENO);
    actions.become(out, STDOUT_FILENO);
    actions.become(complaints, STDERR_FILENO);
    actions.become(another, STDERR_FILENO + 1);
    Attributes const attributes;
    std::vector<char*> arguments;
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    pid_t child = 0;
    int const error =
        posix_spawnp(&child, program.c_str(), &actions.all, &attributes.all, arguments.data(), environ);
    if (error == ENOENT) {
        return std::nullopt;
    }
    if (error != 0) {
        fail(program, error);
    }
    auto const status = status_of(child);
    return Ran{status, out.content(), complaints.content()};
}

}
