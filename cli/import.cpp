#include "documents.h"
#include "output/findings.h"
#include "tree.h"

#include <callflow/error.h>
#include <callflow/import.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

struct Options {
    std::string what, file;
    callflow::ImportOptions import;
};

callflow::Source read_source(std::string const& file)
{
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        throw Error{Code::usage, "file", fmt::format("\"{}\" is a folder: name one file", file)};
    }
    return std::move(read_sources({file}).front());
}

bool wants_json(Session& session)
{
    auto const format = session.out().style().format;
    auto const& typed = session.globals().output;
    if (!typed.empty() && format != Format::json && format != Format::yaml) {
        throw Error{
            Code::usage, "output", fmt::format("a document is written as yaml or json, not as {}", typed)};
    }
    return format == Format::json;
}

Exit import(Session& session, Options const& options)
{
    auto how = options.import;
    how.flow = session.globals().flow;
    how.now = session.now();
    how.json = wants_json(session);
    auto const imported = callflow::import_document(options.what, read_source(options.file), how);
    if (!imported.findings.empty()) {
        write_findings(session.conversation(), imported.findings);
        return static_cast<Exit>(Code::invalid);
    }
    session.out().text(imported.text);
    session.out().flush();
    for (auto const& note : imported.notes) {
        say(session.conversation(), "note", note);
    }
    return done;
}

/// A flag and where its value goes.
struct Flag {
    char const* name;
    char const* value;
    char const* help;
    std::string callflow::ImportOptions::*text;
};

constexpr Flag flags[] = {
    {"--region", "REGION", "Region of national phone numbers, CA", &callflow::ImportOptions::region},
    {"--module", "MODULE", "Blocklist: key of the module, in the flow of --flow",
     &callflow::ImportOptions::module},
    {"--schedule", "SCHEDULE", "Holidays: key of their schedule", &callflow::ImportOptions::schedule},
    {"--from", "DATE", "Holidays: first day; without it that of this year", &callflow::ImportOptions::from},
    {"--to", "DATE", "Holidays: last day; without it that of the year after --from",
     &callflow::ImportOptions::to},
};

void declare_import(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("WHAT", options->what, "users, contacts, numbers, members, blocklist or holidays")
        ->required();
    app.add_option("FILE", options->file, "CSV, holidays iCalendar; - is standard input")->required();
    for (auto const& flag : flags) {
        app.add_option(flag.name, options->import.*flag.text, flag.help)->type_name(flag.value)->take_last();
    }
    run = [options](Session& session) { return import(session, *options); };
}

constexpr Command commands[] = {
    {"import", "WHAT FILE", "Make a document of a CSV file or a calendar", declare_import,
     "Writes nothing but the document, and reads no store: cf plan shows what it would change. The first row "
     "of CSV names the columns; fields are separated by commas, semicolons or tabs. A field that is empty is "
     "left alone. Every mistake is told with its place, and then there is no document (exit 7). "
     "Columns of users: key, name, email, department, job_title, role, status, schedule, last_reviewed, "
     "phone; key or "
     "name "
     "is enough. contacts: user, key, type, address, enabled. numbers: number, label, flow, to, caller_name. "
     "members: group, user. blocklist: number. "
     "The contacts of a user, users of a group, numbers of a flow and exceptions of a schedule are those of "
     "the file and no others once the document is applied; a comment on top says so. A blocklist is written "
     "as "
     "the numbers: to put into a document that has the module; with --flow and --module as a document of "
     "that module alone, which applied removes the flow's other modules. "
     "Holidays are the whole days of a calendar: the same date every year is yearly, other rules are written "
     "out day by day from --from to --to.",
     "cf import users people.csv > people.yaml\ncf import numbers numbers.csv --region CA | cf plan -\n"
     "cf import blocklist blocked.csv\ncf import holidays ontario.ics --schedule office --to 2028-12-31"},
};

}

std::span<Command const> const import_commands = commands;

}
