#include "documents.h"
#include "listing.h"
#include "output/findings.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Finding;

namespace {

struct Options {
    DocumentFlags documents; ///< its operands may be flows
    bool strict = false;
};

/// Those of the documents alone where they hold flows, else of what they would make of the store.
std::vector<Finding> findings_of_files(Session& session, DocumentFlags const& flags)
{
    auto const documents = read_documents(flags);
    if (!documents.findings().empty()) {
        return documents.findings();
    }
    if (documents.have_flows()) {
        return documents.check(session.today());
    }
    auto findings = session.workspace().plan(documents, {}, {}).findings;
    std::erase_if(findings, [](Finding const& finding) { return finding.file.empty(); });
    return findings;
}

std::vector<Finding> findings_of(Session& session, Options const& options)
{
    auto const& operands = options.documents.operands;
    auto const files = std::count_if(operands.begin(), operands.end(), means_files);
    if (files == 0) {
        auto flows = operands;
        if (auto const& flow = session.globals().flow; !flow.empty()) {
            flows.push_back(flow);
        }
        return session.workspace().check(flows);
    }
    if (files != static_cast<std::ptrdiff_t>(operands.size())) {
        auto const flow = std::find_if_not(operands.begin(), operands.end(), means_files);
        throw Error{
            Code::usage, "operand",
            fmt::format("\"{}\" is no file; files and flows are checked apart", *flow)}
            .advise(fmt::format("cf check {}", callflow::shell_quoted(*flow)));
    }
    return findings_of_files(session, options.documents);
}

void write_lines(Output& out, std::vector<Finding> const& findings)
{
    for (auto const& finding : findings) {
        write_finding(out, finding);
    }
    out.line(count_sentence(count_findings(findings)));
}

/// As a list, whose rows are chosen and ordered like those of any other.
void write_rows(Session& session, std::vector<Finding> const& findings)
{
    Listing listing{"finding", {}, {}, &finding_fields()};
    for (auto const& field : finding_fields()) {
        listing.columns.emplace_back(field.word);
    }
    write_list(session, listing, {}, [&](callflow::Query const& query, callflow::Sink const& sink) {
        for (auto const& finding : findings) {
            auto const value = finding_value(finding);
            std::vector<callflow::Value> row;
            for (auto const& word : query.fields) {
                row.push_back(*value.find(word));
            }
            if (!sink(row)) {
                return;
            }
        }
    });
}

bool wants_lines(Session& session)
{
    auto const& globals = session.globals();
    auto const format = session.out().style().format;
    bool const plain = globals.fields.empty() && globals.where.empty() && globals.sort.empty() &&
                       globals.limit.empty() && !globals.quiet;
    return plain && (format == Format::table || format == Format::tsv);
}

Exit check(Session& session, Options const& options)
{
    auto const findings = findings_of(session, options);
    if (wants_lines(session)) {
        write_lines(session.out(), findings);
    } else {
        write_rows(session, findings);
    }
    auto const counts = count_findings(findings);
    bool const fails = counts.errors > 0 || (options.strict && counts.warnings > 0);
    return fails ? static_cast<Exit>(Code::invalid) : done;
}

void declare_check(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("FILE", options->documents.operands, "Files, folders or flows; the whole store without");
    declare_document_flags(app, options->documents);
    app.add_flag("--strict", options->strict, "Warnings count as errors do");
    run = [options](Session& session) { return check(session, *options); };
}

constexpr Command commands[] = {
    {"check", "[FILE...|FLOW...]", "Find mistakes in documents, flows, or the whole store", declare_check,
     "Every finding has a code, which cf explain tells more about, and the place of it in compilers' form. "
     "Exits "
     "with 7 if there is an error. Documents that hold flows are checked for themselves, without a store; "
     "others "
     "as what they would make of it. A word is taken for a path if that is there; ./NAME always is one. A "
     "comment on a line of a document, # cf: ignore W05, silences that code there.",
     "cf check\ncf check sales --strict\ncf check phones.yaml\ncf check --where code=W02 --fields "
     "thing,path"},
};

}

std::span<Command const> const check_commands = commands;

}
