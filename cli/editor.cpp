#include "editor.h"

#include "file.h"
#include "output/findings.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace fs = std::filesystem;

namespace {

constexpr std::string_view mark = "# error: ";

/// 0700, as mkdtemp(3) makes it.
std::string private_folder()
{
    std::error_code error;
    auto const base = fs::temp_directory_path(error);
    auto path = ((error ? fs::path{"/tmp"} : base) / "cf-edit.XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr) {
        throw Error{
            Code::failure, "file", fmt::format("cannot make a folder \"{}\": {}", path, std::strerror(errno))}
            .advise("TMPDIR=FOLDER cf edit");
    }
    return path;
}

}

Draft::Draft(std::string const& name, std::string_view text)
    : folder_{private_folder()}, path_{folder_ + "/" + name}
{
    write(text);
}

void Draft::write(std::string_view text) const
{
    write_private_file(path_, text);
}

void Draft::forget() const
{
    std::error_code error; // what an editor leaves beside it goes too
    fs::remove_all(folder_, error);
}

int run_editor(std::string const& editor, std::string const& path)
{
    // system(3) leaves Ctrl-C to the editor. A closed pipe is what we ignore, not what the editor shall.
    auto* const before = std::signal(SIGPIPE, SIG_DFL);
    auto const line = fmt::format("{} {}", editor, callflow::shell_quoted(path));
    int const status = std::system(line.c_str()); // NOLINT(cert-env33-c): an editor is a line for the shell
    std::signal(SIGPIPE, before);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

std::string with_mistakes(std::string_view text, std::vector<callflow::Finding> const& findings)
{
    std::string comments;
    auto const above = static_cast<std::uint32_t>(count_findings(findings).errors);
    for (auto finding : findings) {
        if (!callflow::is_error(finding)) {
            continue;
        }
        auto const place =
            finding.place.line == 0
                ? std::string{}
                : fmt::format("line {}, column {}: ", finding.place.line + above, finding.place.column);
        finding.file.clear();
        auto const line = finding_line(finding).substr(std::string_view{"error: "}.size());
        comments += fmt::format("{}{}{}\n", mark, place, line);
    }
    return comments + std::string{text};
}

std::string without_mistakes(std::string_view text)
{
    while (text.starts_with(mark)) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return std::string{text};
}

}
