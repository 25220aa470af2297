#include "tests.h"

#include "findings.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::TestResult;
using callflow::TestRun;

namespace {

std::string place_of(TestResult const& result)
{
    return fmt::format("{}:{}:{}", result.file, result.place.line, result.place.column);
}

std::string shown(std::string const& text)
{
    return text.empty() ? "(nothing)" : callflow::printable(text);
}

void write_failure(Output& out, TestResult const& result)
{
    out.line(fmt::format("      {}", place_of(result)));
    for (auto const& mismatch : result.mismatches) {
        out.text(fmt::format("      {:<6} expected  ", mismatch.word));
        out.painted("32", shown(mismatch.expected));
        out.text("\n             actual    ");
        out.painted("31", shown(mismatch.actual));
        out.text("\n");
    }
    for (auto const& finding : result.findings) {
        out.line(fmt::format("      {}", finding_line(finding)));
        for (auto const& suggestion : finding.suggestions) {
            out.line(fmt::format("        did you mean: {}", suggestion));
        }
    }
}

void write_coverage(Output& out, callflow::Coverage const& coverage)
{
    for (auto const& one : coverage.untested) {
        out.line(
            one.exit.empty()
                ? fmt::format("untested: module {}/{}", one.flow, one.module)
                : fmt::format("untested: exit {} of module {}/{}", one.exit, one.flow, one.module));
    }
    out.line(fmt::format(
        "coverage: {}% ({} of {} modules and exits)", coverage.percent(),
        coverage.all - coverage.untested_count, coverage.all));
}

std::string tap_text(std::string_view text)
{
    std::string escaped;
    for (auto const c : callflow::printable(text)) {
        if (c == '#' || c == '\\') {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

}

TestCounts count_tests(TestRun const& run)
{
    auto const passed = static_cast<std::size_t>(std::count_if(
        run.results.begin(), run.results.end(), [](TestResult const& result) { return result.passed(); }));
    return {passed, run.results.size() - passed};
}

std::vector<std::string> failures_of(TestResult const& result)
{
    std::vector<std::string> lines;
    for (auto const& mismatch : result.mismatches) {
        lines.push_back(fmt::format(
            "{}: expected {}; was {}", mismatch.word, shown(mismatch.expected), shown(mismatch.actual)));
    }
    for (auto const& finding : result.findings) {
        lines.push_back(finding_line(finding));
    }
    return lines;
}

void write_tests(Output& out, TestRun const& run, bool coverage)
{
    for (auto const& result : run.results) {
        if (!out.style().quiet) {
            out.painted(result.passed() ? "32" : "1;31", result.passed() ? "ok    " : "FAIL  ");
            out.line(callflow::printable(result.name));
        } else if (!result.passed()) {
            out.line(callflow::printable(result.name));
        }
        if (!result.passed() && !out.style().quiet) {
            write_failure(out, result);
        }
    }
    if (coverage) {
        write_coverage(out, run.coverage);
    }
    if (!out.style().quiet) {
        auto const counts = count_tests(run);
        out.line(fmt::format(
            "{} test{}: {} passed, {} failed", run.results.size(), run.results.size() == 1 ? "" : "s",
            counts.passed, counts.failed));
    }
}

void write_tap(Output& out, TestRun const& run)
{
    out.line("TAP version 14");
    out.line(fmt::format("1..{}", run.results.size()));
    std::size_t number = 0;
    for (auto const& result : run.results) {
        out.line(
            fmt::format("{} {} - {}", result.passed() ? "ok" : "not ok", ++number, tap_text(result.name)));
        if (result.passed()) {
            continue;
        }
        out.line("  ---");
        out.line(fmt::format("  at: {}", callflow::quote_yaml(place_of(result))));
        out.line("  failures:");
        for (auto const& failure : failures_of(result)) {
            out.line(fmt::format("    - {}", callflow::quote_yaml(failure)));
        }
        out.line("  ...");
    }
}

}
