#include "envelope.h"
#include "tests.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

namespace cf {

using callflow::TestResult;
using callflow::TestRun;
using callflow::Type;
using callflow::Value;

namespace {

std::string xml(std::string_view text)
{
    std::string escaped;
    for (auto const c : callflow::printable(text, true)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string case_of(TestResult const& result)
{
    auto const head = fmt::format(
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\"", xml(result.name),
        xml(result.file), xml(result.file), result.place.line);
    if (result.passed()) {
        return head + "/>\n";
    }
    auto const failures = failures_of(result);
    return fmt::format(
        "{}>\n      <failure message=\"{}\">{}</failure>\n    </testcase>\n", head, xml(failures.front()),
        xml(fmt::format("{}", fmt::join(failures, "\n"))));
}

Value text(std::string content)
{
    return Value::of(std::move(content));
}

Value test_value(TestResult const& result)
{
    auto value = Value::map();
    value.put("name", text(result.name));
    value.put("passed", text(result.passed() ? "true" : "false"));
    value.put("file", text(result.file));
    value.put("line", text(std::to_string(result.place.line)));
    value.put("column", text(std::to_string(result.place.column)));
    auto failures = Value::list();
    for (auto const& mismatch : result.mismatches) {
        auto one = Value::map();
        one.put("word", text(mismatch.word));
        one.put("expected", text(mismatch.expected));
        one.put("actual", text(mismatch.actual));
        failures.items.push_back(std::move(one));
    }
    for (auto const& finding : result.findings) {
        auto one = Value::map();
        one.put("word", text(finding.path));
        one.put("message", text(fmt::format("{} [{}]", finding.message, finding.code)));
        failures.items.push_back(std::move(one));
    }
    value.put("failures", std::move(failures));
    return value;
}

Value untested_value(callflow::Untested const& untested)
{
    auto value = Value::map();
    value.put("flow", text(untested.flow));
    value.put("module", text(untested.module));
    value.put("exit", text(untested.exit));
    return value;
}

}

std::string junit_of(TestRun const& run)
{
    std::map<std::string, std::pair<TestCounts, std::string>> suites;
    for (auto const& result : run.results) {
        auto& [counts, cases] = suites[result.file];
        ++(result.passed() ? counts.passed : counts.failed);
        cases += case_of(result);
    }
    auto const counts = count_tests(run);
    auto text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"{}\" failures=\"{}\">\n",
        run.results.size(), counts.failed);
    for (auto const& [file, suite] : suites) {
        text += fmt::format(
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\">\n{}  </testsuite>\n", xml(file),
            suite.first.passed + suite.first.failed, suite.first.failed, suite.second);
    }
    return text + "</testsuites>\n";
}

std::vector<callflow::FieldInfo> const& test_run_fields()
{
    static std::vector<callflow::FieldInfo> const fields{
        answer_field("passed", "How many passed", Type::integer),
        answer_field("failed", "How many did not", Type::integer),
        answer_list(
            "tests", "Every test",
            {answer_field("name", "Its name"), answer_field("passed", "Whether it passed", Type::boolean),
             answer_field("file", "Where it stands"), answer_field("line", "Line", Type::integer),
             answer_field("column", "Column", Type::integer),
             answer_list(
                 "failures", "What was otherwise",
                 {answer_field("word", "Word of the expectation, or of the call"),
                  answer_field("expected", "What was expected"), answer_field("actual", "What happened"),
                  answer_field("message", "What is wrong with the test itself")})}),
        answer_field("coverage", "Percentage of modules and exits that tests go through", Type::integer),
        answer_list(
            "untested", "What no test goes through",
            {answer_field("flow", "Flow"), answer_field("module", "Module"),
             answer_field("exit", "Exit; null: the module itself")}),
    };
    return fields;
}

Value test_run_value(TestRun const& run)
{
    auto const counts = count_tests(run);
    auto value = Value::map();
    value.put("passed", text(std::to_string(counts.passed)));
    value.put("failed", text(std::to_string(counts.failed)));
    value.put("tests", list_of(run.results, test_value));
    value.put("coverage", text(std::to_string(run.coverage.percent())));
    value.put("untested", list_of(run.coverage.untested, untested_value));
    return value;
}

}
