#include "commands.h"

#include "../output/item.h"
#include "../session.h"
#include "../tree.h"
#include "answers.h"
#include "embedded.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

Exit version(Session& session)
{
    auto& out = session.out();
    bool const plain = out.style().format == Format::table || out.style().format == Format::tsv;
    if (plain || out.style().quiet) {
        out.line(out.style().quiet ? CALLFLOW_VERSION : "cf " CALLFLOW_VERSION);
        return done;
    }
    auto item = callflow::Value::map();
    item.put("name", callflow::Value::of("cf"));
    item.put("version", callflow::Value::of(CALLFLOW_VERSION));
    write_item(out, session.conversation(), "version", own_fields("version"), item);
    return done;
}

void declare_version(CLI::App&, Run& run)
{
    run = [](Session& session) { return version(session); };
}

struct Shell {
    std::string_view name;
    std::string_view script; ///< its file in completions/
};

constexpr std::array shells = {Shell{"bash", "cf.bash"}, Shell{"zsh", "_cf"}, Shell{"fish", "cf.fish"}};

std::string_view script_of(std::string const& shell)
{
    for (auto const& one : shells) {
        auto const files = embedded_files();
        auto const file = std::find_if(files.begin(), files.end(), [&](Embedded const& candidate) {
            return candidate.name == one.script;
        });
        if (one.name == shell && file != files.end()) {
            return file->text;
        }
    }
    throw Error{
        Code::usage, "shell",
        fmt::format("there is no completion for \"{}\", only for bash, zsh and fish", shell),
        callflow::nearest(shell, {"bash", "zsh", "fish"})}
        .advise("cf completion bash");
}

void declare_completion(CLI::App& app, Run& run)
{
    auto shell = std::make_shared<std::string>();
    app.add_option("SHELL", *shell, "bash, zsh or fish")->required();
    run = [shell](Session& session) {
        session.out().text(script_of(*shell));
        return done;
    };
}

constexpr std::array commands = {
    Command{
        "help", "[COMMAND...|TOPIC]", "Explain a command or a topic", declare_help,
        "Without an operand all commands and topics.",
        "cf help flow create\ncf help call-flows\ncf help --all"},
    Command{
        "explain", "PATH", "Explain a noun, a kind of module, or one of their fields", declare_explain,
        "A path is a noun or a kind, and a field of it: user.role, voice_menu.timeout, voice_menu.invalid.",
        "cf explain user\ncf explain voice_menu.timeout\ncf explain settings.review_days -o json"},
    Command{
        "completion", "SHELL", "Print the completion script of a shell", declare_completion,
        "Where cf is installed by its package the scripts are there already.",
        "cf completion bash > ~/.local/share/bash-completion/completions/cf\n"
        "cf completion zsh > ~/.zfunc/_cf\ncf completion fish > ~/.config/fish/completions/cf.fish"},
    Command{"version", "", "Print the version", declare_version, "", "cf version\ncf version -q"},
    Command{"__complete", "WORD...", "Words that may come next", declare_complete},
    Command{"__manual", "FILE", "Complete a manual page", declare_manual},
};

}

std::span<Command const> const help_commands = commands;

}
