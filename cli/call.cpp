#include "calls.h"
#include "file.h"
#include "listing.h"
#include "output/applied.h"
#include "output/report.h"
#include "tree.h"

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <memory>
#include <unistd.h>

namespace cf {

void declare_period(CLI::App& app, callflow::CallFilter& which)
{
    app.add_option("--since", which.since, "First day, 2026-03-02, or time, 2026-03-02T10:00")
        ->type_name("TIME")
        ->take_last();
    app.add_option("--until", which.until, "Last day, as a whole, or the time before which they came")
        ->type_name("TIME")
        ->take_last();
}

callflow::CallFilter with_globals(Session& session, callflow::CallFilter which)
{
    which.zone = session.out().style().zone;
    if (which.flow.empty()) {
        which.flow = session.globals().flow;
    }
    return which;
}

namespace {

void declare_list(CLI::App& app, Run& run)
{
    auto which = std::make_shared<callflow::CallFilter>();
    declare_period(app, *which);
    run = [which](Session& session) {
        auto const filter = with_globals(session, *which);
        return write_list(
            session,
            {"call",
             {"id", "started", "from", "number", "flow", "module", "user", "result", "wait", "talk"},
             "cf call import FILE"},
            {}, [&](callflow::Query const& query, callflow::Sink const& sink) {
                session.workspace().calls(filter, query, sink);
            });
    };
}

std::vector<callflow::CallFile> files_of(std::vector<std::string> const& operands)
{
    std::vector<callflow::CallFile> files;
    for (auto const& operand : operands) {
        files.push_back(
            operand == "-" ? callflow::CallFile{"-", read_all(STDIN_FILENO, "standard input")}
                           : callflow::CallFile{operand});
    }
    return files;
}

std::string sentence_of(callflow::CallImport const& imported)
{
    return fmt::format(
        "{}{} {} added, {} known", imported.outcome.dry_run ? "would be: " : "", imported.added,
        imported.added == 1 ? "call" : "calls", imported.known);
}

/// Counts belong to the answer in every form of it.
void write_import(Session& session, callflow::CallImport const& imported)
{
    auto& out = session.out();
    auto const format = out.style().format;
    if (format == Format::json || format == Format::yaml) {
        callflow::Planned planned;
        planned.counts.created = static_cast<std::size_t>(imported.added);
        planned.counts.unchanged = static_cast<std::size_t>(imported.known);
        planned.outcome = imported.outcome;
        return write_applied(out, session.conversation(), planned);
    }
    if (!out.style().quiet) {
        out.line(sentence_of(imported));
    }
    out.flush();
    converse(session.conversation(), imported.outcome);
}

Exit import(Session& session, std::vector<std::string> const& operands)
{
    auto const& globals = session.globals();
    auto const imported =
        session.workspace().import_calls(files_of(operands), globals.utc ? "UTC" : globals.tz);
    if (!imported.findings.empty()) {
        return session.refuse(imported.findings);
    }
    write_import(session, imported);
    bool const differs = globals.check && imported.outcome.changed;
    return differs ? static_cast<Exit>(callflow::Code::different) : done;
}

void declare_import(CLI::App& app, Run& run)
{
    auto operands = std::make_shared<std::vector<std::string>>();
    app.add_option("FILE", *operands, "Master.csv, or an SQLite file of our own; - is standard input")
        ->required();
    run = [operands](Session& session) { return import(session, *operands); };
}

constexpr Command commands[] = {
    {"import", "FILE...", "Take in records of real calls", declare_import,
     "Files are Asterisk's Master.csv, and the SQLite files of call records that the engine keeps for cf. "
     "Each call is taken in once, by its unique id, else by all its fields: to import a file again adds what "
     "is new. Records of one call are one: cf's own beat those of Master.csv, answered beats voicemail, and "
     "that any other. All files are taken in or, if a line is malformed, none (exit 7). Master.csv tells "
     "local time: of --tz, else of the store's zone. Its calls are of the flow whose number was called.\n\n"
     "Calls are not part of the log: nothing is to be undone.",
     "cf call import /var/log/asterisk/cdr-csv/Master.csv\n"
     "cf call import Master.csv --tz America/Toronto\ncf call import /var/log/asterisk/master.db"},
    {"list", "", "List the calls, the newest first", declare_list,
     "Of all flows; --flow chooses those of one, also of one that is gone. Days are those of --tz, else of "
     "the flow, else of the store.",
     "cf call list --limit 20\ncf call list --flow sales --since 2026-03-01 --until 2026-03-31\n"
     "cf call list --where result=abandoned --sort -wait"},
};

}

std::span<Command const> const call_commands = commands;

}
