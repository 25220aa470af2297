#pragma once

#include "simulate/simulator.h"
#include "simulate/walk.h"

#include <callflow/testing.h>

#include <map>

namespace callflow {

/// Runs tests, one after the other, and remembers where their calls went.
class Tester {
public:
    explicit Tester(Exchange const& exchange) : exchange_{exchange} {}

    TestResult run(Value const& test);

    /// What was entered and taken of one dialplan; indexes of stations, and of their ways.
    struct Trail {
        std::vector<bool> stations;
        std::vector<std::vector<bool>> ways;
    };
    std::map<Dialplan const*, Trail> const& trails() const { return trails_; }

private:
    Walk& walk_of(Dialplan const& dialplan);
    void follow(Walk const& walk);

    Exchange const& exchange_;
    std::map<Dialplan const*, Walk> walks_;
    std::map<Dialplan const*, Trail> trails_;
};

/// What a walk did otherwise than a test expects; what is wrong with the expectation itself is reported.
std::vector<Mismatch> compare(Value const& expectation, Walk const& walk, Findings& findings);

/// Of the dialplans that any tester walked.
Coverage coverage_of(std::vector<Tester> const& testers);

}
