#pragma once

#include <callflow/simulate.h>

#include <string>
#include <vector>

namespace callflow {

/// What a test expected of its call and what happened instead.
struct Mismatch {
    std::string word; ///< path, rings, plays, end, by or at
    std::string expected;
    std::string actual;
};

/// A test of a document after its call.
struct TestResult {
    std::string name;
    std::string file;
    Place place;
    std::vector<Mismatch> mismatches;
    std::vector<Finding> findings; ///< why the call cannot be made, or where the flow has an error
    bool passed() const { return mismatches.empty() && findings.empty(); }
};

/// A module, or one of its exits, through which no test has gone.
struct Untested {
    std::string flow;
    std::string module;
    std::string exit; ///< empty: the module itself
};

/// How much of the flows that tests call they have gone through: of modules, and of exits with a cable.
struct Coverage {
    std::size_t all = 0;
    std::vector<Untested> untested; ///< by flow and module; exits only of modules that were entered
    /// Whole percent, rounded down; 100 where there is nothing.
    std::size_t percent() const { return all == 0 ? 100 : (all - untested_count) * 100 / all; }
    std::size_t untested_count = 0; ///< with the exits of modules that no test enters
};

struct TestRun {
    std::vector<TestResult> results; ///< in the order of the documents
    Coverage coverage;
};

/// Runs all tests of the documents on a phone system, on as many threads as there are processors.
CALLFLOW_API TestRun run_tests(Documents const& documents, Simulator const& simulator);

/// The words of `expect:`.
CALLFLOW_API std::vector<FieldInfo> const& expectation_fields();

}
