#include "deploy/console.h"

#include "process/run.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace callflow {

namespace {

constexpr std::array places = {"asterisk", "/usr/sbin/asterisk"};

bool is_engine(std::string const& program)
{
    auto const ran = run_program({program, "-V"}, "");
    return ran && ran->status == 0 && ran->output.starts_with("Asterisk ");
}

Ran ask(std::string const& program, std::string const& config, std::string const& command)
{
    std::vector<std::string> words{program};
    if (!config.empty()) {
        words.insert(words.end(), {"-C", config});
    }
    words.insert(words.end(), {"-rx", command});
    auto ran = run_program(words, "");
    return ran ? *ran : Ran{127, "", program + " is not there any more"};
}

[[noreturn]] void fail(std::string const& command, Ran const& ran)
{
    throw Error{
        Code::failure, "asterisk",
        fmt::format("asterisk does not do \"{}\": {}{}", command, trim(ran.output), trim(ran.errors))};
}

/// The path in `Unable to connect to remote asterisk (does /var/run/asterisk/asterisk.ctl exist?)`.
std::string socket_in(std::string const& answer)
{
    constexpr std::string_view before = "(does ";
    auto const begin = answer.find(before);
    auto const end = answer.find(" exist?)");
    return begin == std::string::npos || end == std::string::npos || end < begin
               ? std::string{}
               : answer.substr(begin + before.size(), end - begin - before.size());
}

/// Why nobody answers at a socket; 0 if somebody does.
int error_of_socket(std::string const& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) {
        return EINVAL;
    }
    std::memcpy(static_cast<char*>(address.sun_path), path.data(), path.size());
    int const descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int const error =
        connect(descriptor, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0 ? 0 : errno;
    close(descriptor);
    return error;
}

}

std::optional<std::string> find_engine(std::string const& named)
{
    if (!named.empty()) {
        if (!is_engine(named)) {
            throw Error{
                Code::not_found, "asterisk", fmt::format("\"{}\" is no asterisk that runs here", named)};
        }
        return named;
    }
    for (auto const* place : places) {
        if (is_engine(place)) {
            return place;
        }
    }
    return std::nullopt;
}

Console console_of(std::string const& program, std::string const& config)
{
    return [=](std::string const& command) {
        auto ran = ask(program, config, command);
        if (ran.status != 0) {
            fail(command, ran);
        }
        return std::move(ran.output);
    };
}

bool engine_runs(std::string const& program, std::string const& config)
{
    constexpr auto* command = "core show version";
    auto const ran = ask(program, config, command);
    if (ran.status == 0) {
        return true;
    }
    auto const error = error_of_socket(socket_in(ran.output + ran.errors));
    if (error == ENOENT || error == ECONNREFUSED) {
        return false;
    }
    fail(command, ran);
}

}
