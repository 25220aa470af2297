#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace callflow {

/// Who may read what is written.
struct FileAccess {
    mode_t file = 0640;
    mode_t program = 0750; ///< of files that begin with #!
    mode_t folder = 0750;
    std::optional<gid_t> group = {}; ///< of everything; nothing: the writer's
    bool group_required = true;      ///< else what cannot be given to the group keeps the writer's
};

/// What is in a folder under a name.
enum class EntryKind { nothing, file, folder, link, other };

/// An open folder: what is done in it is done there, even if its path means another one meanwhile. Names are
/// of entries in it, without `/`; no link is followed. Error{failure, folder}, with the path and why, if
/// something cannot be done.
class Folder {
public:
    /// Error{not_found, folder} if there is none. Links on the way are followed.
    explicit Folder(std::string const& path);
    Folder(Folder&& other) noexcept;
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
    Folder& operator=(Folder&&) = delete;
    ~Folder();

    std::string const& path() const { return path_; }
    std::string path_of(std::string_view name) const;

    EntryKind kind(std::string const& name) const;
    std::vector<std::string> names() const; ///< sorted
    Folder inside(std::string const& name) const;
    Folder make_inside(std::string const& name, FileAccess const& access) const;

    /// All of a file; nothing if there is none.
    std::optional<std::string> read(std::string const& name) const;
    /// Makes a file; Error if there is one.
    void write(std::string const& name, std::string_view bytes, FileAccess const& access) const;
    /// Replaces a file as a whole or not at all; one that is there keeps its mode, owner and group.
    void replace(std::string const& name, std::string_view bytes, FileAccess const& access) const;
    /// Gives the file of another folder this name too; false where that cannot be.
    bool link_from(Folder const& other, std::string const& name) const;
    /// Whether mode and group of a file are those that `bytes` would be written with.
    bool looks_written(std::string const& name, std::string_view bytes, FileAccess const& access) const;

    std::optional<std::string> target_of(std::string const& link) const;
    /// Replaces a link as a whole.
    void point(std::string const& link, std::string const& target) const;
    void rename(std::string const& from, std::string const& to) const;
    /// A file, a link, or a folder with all that is in it; nothing is fine.
    void remove(std::string const& name) const;
    /// Waits until everything of the file system is on disk.
    void sync() const;
    /// Keeps others who ask out until it is closed; false if somebody else is in it.
    bool lock() const;

private:
    Folder(int descriptor, std::string path) : descriptor_{descriptor}, path_{std::move(path)} {}
    [[noreturn]] void fail(char const* what, std::string_view name, int error) const;
    void give(int descriptor, std::string const& name, mode_t mode, FileAccess const& access) const;
    void fill(int descriptor, std::string const& name, std::string_view bytes) const;

    int descriptor_;
    std::string path_;
};

}
