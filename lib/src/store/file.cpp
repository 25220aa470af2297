#include "store/file.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace callflow {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(std::string const& path, char const* what, int error)
{
    throw Error{Code::store, "unreadable", fmt::format("{} \"{}\": {}", what, path, std::strerror(error))};
}

std::string folder_of(std::string const& path)
{
    auto const folder = fs::path{path}.parent_path().string();
    return folder.empty() ? "." : folder;
}

void create_private_folders(fs::path const& folder)
{
    if (folder.empty() || fs::exists(folder)) {
        return;
    }
    create_private_folders(folder.parent_path());
    if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        fail(folder.string(), "cannot make the folder", errno);
    }
}

std::string percent_encoded(std::string const& path)
{
    std::string uri;
    for (char const byte : path) {
        if (byte == '%' || byte == '?' || byte == '#') {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            uri += byte;
        }
    }
    return uri;
}

}

OnDisk look_at(std::string const& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT) {
            return OnDisk::nothing;
        }
        fail(path, "cannot open the store", errno);
    }
    if (S_ISDIR(status.st_mode)) {
        throw Error{
            Code::store, "unreadable",
            fmt::format("the store \"{}\" is a folder; name a file in it, such as {}/cf.db", path, path)};
    }
    return status.st_size == 0 ? OnDisk::empty : OnDisk::file;
}

bool can_write(std::string const& path)
{
    return access(path.c_str(), W_OK) == 0 && access(folder_of(path).c_str(), W_OK) == 0;
}

void create_private_file(std::string const& path, bool named)
{
    auto const folder = folder_of(path);
    if (!named) {
        create_private_folders(folder);
    } else if (!fs::is_directory(folder)) {
        throw Error{Code::store, "missing", fmt::format("there is no folder \"{}\" for the store", folder)}
            .advise(fmt::format("mkdir -p -m 700 {}", folder));
    }
    int const file = open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) {
        fail(path, "cannot create the store", errno);
    }
    close(file);
}

std::string read_only_uri(std::string const& path)
{
    bool const fixed = access(folder_of(path).c_str(), W_OK) != 0 && !fs::exists(path + "-wal");
    return fmt::format("file:{}{}", percent_encoded(path), fixed ? "?immutable=1" : "");
}

bool readable_by_all(std::string const& path)
{
    struct stat status {};
    return stat(path.c_str(), &status) == 0 && (status.st_mode & S_IROTH) != 0;
}

}
