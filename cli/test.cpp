#include "documents.h"
#include "file.h"
#include "output/tests.h"
#include "session.h"
#include "simulated.h"
#include "tree.h"

#include <callflow/error.h>
#include <callflow/testing.h>

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <memory>

namespace cf {

using callflow::Code;

namespace {

struct Options {
    DocumentFlags documents;
    std::string junit;
    bool tap = false;
    bool coverage = false;
    std::size_t threshold = 0;
};

/// Documents that hold flows are tested by themselves, others against the store.
callflow::TestRun run_of(Session& session, callflow::Documents const& documents)
{
    return callflow::run_tests(
        documents, documents.have_flows() ? callflow::Simulator{documents} : session.workspace().simulator());
}

void write(Session& session, Options const& options, callflow::TestRun const& run)
{
    auto& out = session.out();
    auto const format = out.style().format;
    if (options.tap) {
        write_tap(out, run);
    } else if (format == Format::table || format == Format::tsv) {
        write_tests(out, run, options.coverage);
    } else {
        session.show_fields("test_run", test_run_fields(), test_run_value(run));
    }
    if (!options.junit.empty()) {
        write_file(options.junit, junit_of(run));
    }
}

Exit test(Session& session, Options const& options)
{
    auto const documents = read_documents(options.documents);
    if (!documents.findings().empty()) {
        return session.refuse(documents.findings());
    }
    auto const run = run_of(session, documents);
    write(session, options, run);
    auto const counts = count_tests(run);
    if (options.coverage && run.coverage.percent() < options.threshold) {
        say(session.conversation(), "coverage",
            fmt::format(
                "{}% is less than the {}% that are asked for", run.coverage.percent(), options.threshold));
        return static_cast<Exit>(Code::invalid);
    }
    return counts.failed == 0 ? done : static_cast<Exit>(Code::invalid);
}

void declare_test(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option(
           "FILE", options->documents.operands, "Files and folders that hold tests; - is standard input")
        ->required();
    declare_document_flags(app, options->documents);
    app.add_option("--junit", options->junit, "Write the results there as JUnit XML")
        ->type_name("PATH")
        ->take_last();
    app.add_flag("--tap", options->tap, "Print the results in the Test Anything Protocol");
    app.add_flag("--coverage", options->coverage, "Name modules and exits that no test goes through");
    app.add_option("--threshold", options->threshold, "With --coverage: fail under this percentage")
        ->type_name("PERCENT")
        ->check(CLI::Range(0, 100))
        ->take_last();
    run = [options](Session& session) { return test(session, *options); };
}

constexpr Command commands[] = {
    {"test", "FILE...", "Run the tests that documents hold", declare_test,
     "Each test is a simulated call and what should become of it. Documents that hold flows are tested by "
     "themselves, without a store; others against the flows of the store. Exits with 7 if a test fails. "
     "cf-document(5) tells how tests are written.",
     "cf test phones.yaml\ncf test phones/ --junit results.xml\ncf test phones.yaml --coverage --threshold "
     "80"},
};

}

std::span<Command const> const test_commands = commands;

}
