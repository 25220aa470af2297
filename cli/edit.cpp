#include "application.h"
#include "editor.h"
#include "file.h"
#include "output/findings.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

std::string editor_of(Session& session)
{
    auto const& environment = session.environment();
    for (auto const& choice : {environment.editor, session.preferences().editor, environment.other_editor}) {
        if (!choice.empty()) {
            return choice;
        }
    }
    return "vi";
}

std::string exported(Session& session, std::string const& flow)
{
    std::string text;
    callflow::Export what;
    what.flows = {flow};
    session.workspace().export_document(what, [&](std::string_view piece) { text += piece; });
    return text;
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// One edit of a flow: its text as it was, and where it is edited.
class Editing {
public:
    Editing(Session& session, std::string const& flow)
        : session_{session}, base_{session.workspace().newest_change()}, before_{exported(session, flow)},
          draft_{flow + ".yaml", before_}
    {
    }

    Exit run()
    {
        try {
            return edit_until_right();
        } catch (Error const& error) {
            throw kept(error);
        }
    }

private:
    Exit edit_until_right()
    {
        for (;;) {
            auto const text = edited();
            if (text == before_ || is_blank(text)) {
                draft_.forget();
                say(session_.conversation(), "note", "nothing was changed");
                return done;
            }
            callflow::Documents const documents{{{draft_.path(), text}}, {}, {}};
            auto const mistakes = mistakes_of(documents);
            if (mistakes.empty()) {
                return apply(documents);
            }
            ask_again(text, mistakes);
        }
    }

    /// The text when the editor has ended.
    std::string edited()
    {
        auto const editor = editor_of(session_);
        session_.conversation().flush();
        if (int const status = run_editor(editor, draft_.path()); status != 0) {
            throw Error{
                Code::failure, "editor", fmt::format("the editor \"{}\" ended with {}", editor, status)}
                .advise("cf config set editor PROGRAM");
        }
        return without_mistakes(read_file(draft_.path()));
    }

    std::vector<callflow::Finding> mistakes_of(callflow::Documents const& documents)
    {
        if (!documents.findings().empty()) {
            return documents.findings();
        }
        auto findings = session_.workspace().plan(documents, {}, {}).findings;
        return stop(findings) ? std::move(findings) : std::vector<callflow::Finding>{};
    }

    /// Puts the mistakes into the text; Error{cancelled} if the person gives up.
    void ask_again(std::string const& text, std::vector<callflow::Finding> const& mistakes)
    {
        draft_.write(with_mistakes(text, mistakes));
        write_findings(session_.conversation(), mistakes);
        auto asking = session_.dialogue();
        if (!confirm_by_default(asking, "Edit again?")) {
            draft_.write(text);
            throw Error{Code::cancelled, "no", "nothing was done"};
        }
    }

    Exit apply(callflow::Documents const& documents)
    {
        if (session_.workspace().newest_change() != base_) {
            say(session_.conversation(), "warning",
                fmt::format("the store was changed meanwhile, after change {}: cf log", base_));
        }
        if (!session_.globals().yes) {
            say(session_.conversation(), "text", draft_.path()); // where it is after Ctrl-C
        }
        auto const exit = apply_documents(session_, documents, {}, Asking::always);
        if (session_.globals().dry_run || exit == static_cast<Exit>(Code::invalid)) {
            say(session_.conversation(), "kept", draft_.path());
        } else {
            draft_.forget();
        }
        return exit;
    }

    /// The error with where the text is, unless nothing was written yet.
    Error kept(Error const& error)
    {
        std::error_code gone;
        if (!std::filesystem::exists(draft_.path(), gone) ||
            without_mistakes(read_file(draft_.path())) == before_) {
            draft_.forget();
            return error;
        }
        auto told = error;
        auto const path = callflow::shell_quoted(draft_.path());
        return told.advise(fmt::format("cf plan {0}   # what was written is kept there", path));
    }

    Session& session_;
    std::int64_t base_;
    std::string before_;
    Draft draft_;
};

Exit edit(Session& session, std::string const& operand)
{
    if (!session.interactive()) {
        throw Error{Code::usage, "terminal", "an edit needs a terminal, and nobody can be asked here"}
            .advise("cf export FLOW > flow.yaml")
            .advise("cf apply flow.yaml");
    }
    auto& phones = session.workspace();
    auto const flow = operand.empty() ? phones.current_flow().key
                                      : phones.show(callflow::Noun::flow, operand).find("key")->text;
    return Editing{session, flow}.run();
}

void declare_edit(CLI::App& app, Run& run)
{
    auto flow = std::make_shared<std::string>();
    app.add_option("FLOW", *flow, "Which; the current one without");
    run = [flow](Session& session) { return edit(session, *flow); };
}

constexpr Command commands[] = {
    {"edit", "[FLOW]", "Change a flow in a text editor", declare_edit,
     "Opens the flow, and what it needs, as a document in CF_EDITOR, the preference editor, VISUAL, EDITOR, "
     "or "
     "vi. What was changed is shown and asked about before it is applied. A text with mistakes is opened "
     "again "
     "with them on top. Whatever goes wrong, the text is kept and its path told.",
     "cf edit\ncf edit sales\ncf config set editor nano"},
};

}

std::span<Command const> const edit_commands = commands;

}
