#pragma once

#include "output.h"

#include <callflow/catalog.h>
#include <callflow/testing.h>

#include <string>
#include <vector>

namespace cf {

struct TestCounts {
    std::size_t passed = 0;
    std::size_t failed = 0;
};
TestCounts count_tests(callflow::TestRun const& run);

/// For people: each test on a line, below those that failed what was expected and what happened; then how
/// many there are, and, if asked for, what no test goes through.
void write_tests(Output& out, callflow::TestRun const& run, bool coverage);

/// In the Test Anything Protocol, version 14.
void write_tap(Output& out, callflow::TestRun const& run);

/// As JUnit XML, one suite a file.
std::string junit_of(callflow::TestRun const& run);

/// Why a test failed, one line each: `path: expected a, b; was a, c`.
std::vector<std::string> failures_of(callflow::TestResult const& result);

/// The fields of a run in JSON: passed, failed, tests, coverage.
std::vector<callflow::FieldInfo> const& test_run_fields();
callflow::Value test_run_value(callflow::TestRun const& run);

}
