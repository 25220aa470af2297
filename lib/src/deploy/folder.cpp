#include "deploy/folder.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <climits>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callflow {

namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
constexpr mode_t permissions = 07777;

/// A descriptor that is closed with its scope.
class OpenFile {
public:
    explicit OpenFile(int descriptor) : descriptor_{descriptor} {}
    ~OpenFile() { close(descriptor_); }
    OpenFile(OpenFile const&) = delete;
    OpenFile& operator=(OpenFile const&) = delete;
    int get() const { return descriptor_; }
    bool good() const { return descriptor_ >= 0; }

private:
    int descriptor_;
};

std::string beside(std::string const& name)
{
    return ".cf-" + name + ".new";
}

mode_t mode_of(std::string_view bytes, FileAccess const& access)
{
    return bytes.starts_with("#!") ? access.program : access.file;
}

}

Folder::Folder(std::string const& path) : descriptor_{open(path.c_str(), folder_flags)}, path_{path}
{
    if (descriptor_ >= 0) {
        return;
    }
    if (errno == ENOENT) {
        throw Error{Code::not_found, "folder", fmt::format("there is no folder \"{}\"", path)}.advise(
            "mkdir -p " + shell_quoted(path));
    }
    throw Error{
        Code::failure, "folder",
        fmt::format("cannot open the folder \"{}\": {}", path, std::strerror(errno))};
}

Folder::Folder(Folder&& other) noexcept : descriptor_{other.descriptor_}, path_{std::move(other.path_)}
{
    other.descriptor_ = -1;
}

Folder::~Folder()
{
    if (descriptor_ >= 0) {
        close(descriptor_);
    }
}

std::string Folder::path_of(std::string_view name) const
{
    return fmt::format("{}{}{}", path_, path_.ends_with('/') ? "" : "/", name);
}

void Folder::fail(char const* what, std::string_view name, int error) const
{
    throw Error{
        Code::failure, "folder",
        fmt::format("cannot {} \"{}\": {}", what, path_of(name), std::strerror(error))};
}

EntryKind Folder::kind(std::string const& name) const
{
    struct stat status {};
    if (fstatat(descriptor_, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT) {
            return EntryKind::nothing;
        }
        fail("look at", name, errno);
    }
    return S_ISREG(status.st_mode)   ? EntryKind::file
           : S_ISDIR(status.st_mode) ? EntryKind::folder
           : S_ISLNK(status.st_mode) ? EntryKind::link
                                     : EntryKind::other;
}

std::vector<std::string> Folder::names() const
{
    int const again = openat(descriptor_, ".", folder_flags);
    std::unique_ptr<DIR, int (*)(DIR*)> const entries{again < 0 ? nullptr : fdopendir(again), closedir};
    if (!entries) {
        fail("read", "", errno);
    }
    std::vector<std::string> all;
    while (auto const* const entry = readdir(entries.get())) {
        std::string name{static_cast<char const*>(entry->d_name)};
        if (name != "." && name != "..") {
            all.push_back(std::move(name));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

Folder Folder::inside(std::string const& name) const
{
    int const descriptor = openat(descriptor_, name.c_str(), folder_flags | O_NOFOLLOW);
    if (descriptor < 0) {
        fail("open the folder", name, errno);
    }
    return {descriptor, path_of(name)};
}

Folder Folder::make_inside(std::string const& name, FileAccess const& access) const
{
    if (mkdirat(descriptor_, name.c_str(), 0700) != 0) {
        fail("make the folder", name, errno);
    }
    auto made = inside(name);
    give(made.descriptor_, name, access.folder, access);
    return made;
}

std::optional<std::string> Folder::read(std::string const& name) const
{
    OpenFile const file{openat(descriptor_, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)};
    if (!file.good()) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        fail("read", name, errno);
    }
    std::string bytes;
    std::array<char, 65536> block{};
    for (;;) {
        auto const size = ::read(file.get(), block.data(), block.size());
        if (size > 0) {
            bytes.append(block.data(), static_cast<std::size_t>(size));
        } else if (size == 0) {
            return bytes;
        } else if (errno != EINTR) {
            fail("read", name, errno);
        }
    }
}

void Folder::give(int descriptor, std::string const& name, mode_t mode, FileAccess const& access) const
{
    if (access.group && fchown(descriptor, static_cast<uid_t>(-1), *access.group) != 0 &&
        access.group_required) {
        fail("give to the group", name, errno);
    }
    if (fchmod(descriptor, mode) != 0) {
        fail("set the mode of", name, errno);
    }
}

void Folder::fill(int descriptor, std::string const& name, std::string_view bytes) const
{
    while (!bytes.empty()) {
        auto const size = ::write(descriptor, bytes.data(), bytes.size());
        if (size < 0 && errno != EINTR) {
            fail("write", name, errno);
        }
        bytes.remove_prefix(size < 0 ? 0 : static_cast<std::size_t>(size));
    }
}

void Folder::write(std::string const& name, std::string_view bytes, FileAccess const& access) const
{
    OpenFile const file{
        openat(descriptor_, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (!file.good()) {
        fail("write", name, errno);
    }
    fill(file.get(), name, bytes);
    give(file.get(), name, mode_of(bytes, access), access);
}

void Folder::replace(std::string const& name, std::string_view bytes, FileAccess const& access) const
{
    auto const next = beside(name);
    remove(next);
    struct stat status {};
    bool const there = fstatat(descriptor_, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    OpenFile const file{
        openat(descriptor_, next.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)};
    if (!file.good()) {
        fail("write", name, errno);
    }
    try {
        fill(file.get(), name, bytes);
        if (!there) {
            give(file.get(), name, mode_of(bytes, access), access);
        } else if (
            fchown(file.get(), status.st_uid, status.st_gid) != 0 ||
            fchmod(file.get(), status.st_mode & permissions) != 0) {
            fail("keep the owner of", name, errno);
        }
        if (fsync(file.get()) != 0) {
            fail("write", name, errno);
        }
        rename(next, name);
    } catch (Error const&) {
        unlinkat(descriptor_, next.c_str(), 0);
        throw;
    }
}

bool Folder::link_from(Folder const& other, std::string const& name) const
{
    return linkat(other.descriptor_, name.c_str(), descriptor_, name.c_str(), 0) == 0;
}

bool Folder::looks_written(std::string const& name, std::string_view bytes, FileAccess const& access) const
{
    struct stat status {};
    return fstatat(descriptor_, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode) &&
           (status.st_mode & permissions) == mode_of(bytes, access) &&
           (!access.group || !access.group_required || status.st_gid == *access.group);
}

std::optional<std::string> Folder::target_of(std::string const& link) const
{
    std::array<char, PATH_MAX> target{};
    auto const size = readlinkat(descriptor_, link.c_str(), target.data(), target.size());
    if (size < 0) {
        return std::nullopt;
    }
    return std::string{target.data(), static_cast<std::size_t>(size)};
}

void Folder::point(std::string const& link, std::string const& target) const
{
    auto const next = beside(link);
    remove(next);
    if (symlinkat(target.c_str(), descriptor_, next.c_str()) != 0) {
        fail("make the link", link, errno);
    }
    rename(next, link);
}

void Folder::rename(std::string const& from, std::string const& to) const
{
    if (renameat(descriptor_, from.c_str(), descriptor_, to.c_str()) != 0) {
        fail("put in its place", to, errno);
    }
}

void Folder::remove(std::string const& name) const
{
    auto const what = kind(name);
    if (what == EntryKind::nothing) {
        return;
    }
    bool const folder = what == EntryKind::folder;
    if (folder) {
        auto const below = inside(name);
        for (auto const& entry : below.names()) {
            below.remove(entry);
        }
    }
    if (unlinkat(descriptor_, name.c_str(), folder ? AT_REMOVEDIR : 0) != 0 && errno != ENOENT) {
        fail("remove", name, errno);
    }
}

void Folder::sync() const
{
    if (syncfs(descriptor_) != 0) {
        fail("write", "", errno);
    }
}

bool Folder::lock() const
{
    return flock(descriptor_, LOCK_EX | LOCK_NB) == 0;
}

}
