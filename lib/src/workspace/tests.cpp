#include "model/desired.h"
#include "simulate/test.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace callflow {

TestRun run_tests(Documents const& documents, Simulator const& simulator)
{
    auto const& desired = documents.desired();
    TestRun run;
    run.results.resize(desired.tests.size());
    constexpr std::size_t worthwhile = 100; // fewer a thread cost more to start it than they take
    auto const processors = std::max(std::thread::hardware_concurrency(), 1U);
    auto const wanted = std::clamp<std::size_t>(desired.tests.size() / worthwhile, 1, processors);
    std::vector<Tester> testers(wanted, Tester{simulator.exchange()});
    std::atomic<std::size_t> next = 0;
    auto const work = [&](Tester& tester) {
        for (auto i = next++; i < desired.tests.size(); i = next++) {
            auto const& test = desired.tests[i];
            run.results[i] = tester.run(test.value);
            auto& result = run.results[i];
            result.file = test.file == 0 ? std::string{} : desired.files[test.file - 1];
            for (auto& finding : result.findings) {
                if (finding.file.empty()) {
                    finding.file = result.file;
                    finding.place = finding.place.line == 0 ? result.place : finding.place;
                }
            }
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < testers.size(); ++i) {
        threads.emplace_back([&work, &tester = testers[i]] { work(tester); });
    }
    work(testers.front());
    for (auto& thread : threads) {
        thread.join();
    }
    run.coverage = coverage_of(testers);
    return run;
}

}
