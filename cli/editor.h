#pragma once

#include <callflow/finding.h>

#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A text in a file of its own that a person edits: in a new folder, for nobody else to read.
class Draft {
public:
    /// `name` is the file's. Error{failure, file} if there is no place for it.
    Draft(std::string const& name, std::string_view text);
    Draft(Draft const&) = delete;
    Draft(Draft&&) = delete;
    Draft& operator=(Draft const&) = delete;
    Draft& operator=(Draft&&) = delete;
    /// The file stays: whoever is done with it forgets it.
    ~Draft() = default;

    std::string const& path() const { return path_; }
    void write(std::string_view text) const;
    /// Removes file and folder.
    void forget() const;

private:
    std::string folder_;
    std::string path_;
};

/// Runs a person's editor, which may be a command with flags, on a file. Answers its exit status, or 128 and
/// the signal that ended it.
int run_editor(std::string const& editor, std::string const& path);

/// `text` below its mistakes, a comment each, with the lines that they then have.
std::string with_mistakes(std::string_view text, std::vector<callflow::Finding> const& findings);
/// The text without these comments.
std::string without_mistakes(std::string_view text);

}
