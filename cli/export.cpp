#include "change.h"
#include "session.h"
#include "split.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

struct Options {
    std::vector<std::string> flows;
    std::string change, split, files;
};

/// A document is YAML unless JSON is wanted; a preference for tables means neither.
bool wants_json(Session const& session, Format format)
{
    auto const& typed = session.globals().output;
    if (!typed.empty() && format != Format::json && format != Format::yaml) {
        throw Error{
            Code::usage, "output", fmt::format("a document is written as yaml or json, not as {}", typed)}
            .advise("cf export -o json");
    }
    return format == Format::json;
}

Exit export_document(Session& session, Options const& options)
{
    callflow::Export what;
    what.json = wants_json(session, session.out().style().format);
    what.flows = session.operands(options.flows);
    if (!options.change.empty()) {
        what.change = change_number(options.change);
    }
    if (!options.files.empty()) {
        write_audio(session, what, options.files);
    }
    if (!options.split.empty()) {
        write_split(session, what, options.split);
        return done;
    }
    auto& out = session.out();
    auto const warnings =
        session.workspace().export_document(what, [&](std::string_view text) { out.text(text); });
    out.flush();
    for (auto const& warning : warnings) {
        say(session.conversation(), "warning", warning);
    }
    return done;
}

void declare_export(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("FLOW", options->flows, "Only these, with what they need; everything without");
    app.add_option("--at-change", options->change, "As it was after this change")
        ->type_name("CHANGE")
        ->take_last();
    app.add_option("--split", options->split, "One file a flow, and what they share, below this folder")
        ->type_name("DIR")
        ->take_last();
    app.add_option("--files", options->files, "Write the sound files below this folder, in audio/")
        ->type_name("DIR")
        ->take_last();
    run = [options](Session& session) { return export_document(session, *options); };
}

constexpr Command commands[] = {
    {"export", "[FLOW...]", "Write the phone system as a document", declare_export,
     "YAML, or JSON with -o json: only what differs from the defaults, always in the same order, without ids "
     "and times. Applied to an empty store it makes the same phone system. Passwords are left out unless "
     "they "
     "are references; each that is left out is a warning. A folder of --split is read back by cf apply; the "
     "files of flows that are gone are removed from it, but asked about first.",
     "cf export > phones.yaml\ncf export sales -o json\ncf export --at-change 41\n"
     "cf export --split phones/ --files phones/"},
};

}

std::span<Command const> const export_commands = commands;

}
