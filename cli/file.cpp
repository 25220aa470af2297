#include "file.h"

#include <callflow/document.h>
#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

/// No document may be as long: it is said to be too long, wherever its end is.
constexpr std::size_t longest_read = (256U << 20U) + 1;

[[noreturn]] void fail_reading(std::string const& name)
{
    throw Error{Code::failure, "file", fmt::format("cannot read \"{}\": {}", name, std::strerror(errno))};
}

bool write_whole(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(descriptor) == 0;
}

void replace_file(std::string const& path, std::string_view bytes, bool keep_mode)
{
    auto fresh = path + ".XXXXXX";
    int const descriptor = mkstemp(fresh.data());
    auto const fail = [&] {
        std::string const reason = std::strerror(errno);
        std::remove(fresh.c_str());
        throw Error{Code::failure, "file", fmt::format("cannot write \"{}\": {}", path, reason)};
    };
    if (descriptor < 0) {
        fail();
    }
    struct stat old {};
    bool const kept = keep_mode && stat(path.c_str(), &old) == 0;
    bool written = !kept || fchmod(descriptor, old.st_mode & 07777U) == 0;
    written = written && write_whole(descriptor, bytes);
    written = close(descriptor) == 0 && written;
    if (!written || std::rename(fresh.c_str(), path.c_str()) != 0) {
        fail();
    }
}

}

std::string read_all(int descriptor, std::string const& name)
{
    constexpr std::size_t block = 65536;
    struct stat found {};
    std::string bytes;
    if (fstat(descriptor, &found) == 0 && found.st_size > 0) {
        bytes.reserve(std::min(static_cast<std::size_t>(found.st_size), longest_read) + block);
    }
    for (std::size_t size = 0; size < longest_read; size = bytes.size()) {
        bytes.resize(size + block);
        auto const got = read(descriptor, bytes.data() + size, block);
        bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno != EINTR) {
            fail_reading(name);
        }
        if (got == 0) {
            break;
        }
    }
    return bytes;
}

std::string read_file(std::string const& path)
{
    int const descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        fail_reading(path);
    }
    try {
        auto bytes = read_all(descriptor, path);
        close(descriptor);
        return bytes;
    } catch (Error const&) {
        close(descriptor);
        throw;
    }
}

callflow::Value read_map(std::string const& path)
{
    auto reading = callflow::read_yaml(read_file(path));
    for (auto const& problem : reading.problems) {
        throw Error{
            Code::usage, "file",
            fmt::format("{}:{}:{}: {}", path, problem.place.line, problem.place.column, problem.message)};
    }
    if (reading.documents.empty() || reading.documents.front().is_none()) {
        return callflow::Value::map();
    }
    if (!reading.documents.front().is_map() || reading.documents.size() > 1) {
        throw Error{Code::usage, "file", fmt::format("{}:1:1: expected one map, word: value", path)};
    }
    return std::move(reading.documents.front());
}

void write_file(std::string const& path, std::string_view bytes)
{
    replace_file(path, bytes, true);
}

void write_private_file(std::string const& path, std::string_view bytes)
{
    replace_file(path, bytes, false);
}

}
