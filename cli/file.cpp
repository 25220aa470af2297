#include "file.h"

#include <callflow/document.h>
#include <callflow/error.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;

callflow::Value read_map(std::string const& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    if (!file.is_open()) {
        throw Error{Code::failure, "file", fmt::format("cannot read \"{}\": {}", path, std::strerror(errno))};
    }
    auto reading = callflow::read_yaml(text.str());
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

void write_file(std::string const& path, std::string const& text)
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
    bool written = stat(path.c_str(), &old) != 0 || fchmod(descriptor, old.st_mode & 07777u) == 0;
    written = written && write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    written = fsync(descriptor) == 0 && written;
    written = close(descriptor) == 0 && written;
    if (!written || std::rename(fresh.c_str(), path.c_str()) != 0) {
        fail();
    }
}

}
