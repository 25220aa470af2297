#pragma once

#include <callflow/catalog.h>
#include <callflow/finding.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace callflow {

/// One field of a step, in the words of its flag; empty where there is nothing.
struct FieldChange {
    std::string word;
    std::string before;
    std::string after;
};

/// One thing that is created, updated or removed, field by field.
struct PlanStep {
    std::string action; ///< create, update, remove; unroute: a phone number that leads nowhere any more
    std::string kind;   ///< word of the noun: flow, module, ...
    std::string flow;   ///< key of the flow it belongs to; empty: none
    std::string key;    ///< as an operand: contacts `user/key`, tabs their name, numbers the number
    std::string name;
    std::vector<FieldChange> fields; ///< in the order of the model
};

/// Takes one step after the other; a large plan never stands in memory as text.
using StepSink = std::function<void(PlanStep const&)>;

/// How documents become the store.
struct ApplyOptions {
    bool prune = false;        ///< remove what the owner applied before and does not ask for any more
    std::string owner = {};    ///< empty: `owner:` of the documents
    bool with_numbers = false; ///< flows that are removed may leave phone numbers behind
    /// Called now and then with how much of the work is done, 0 to 1.
    std::function<void(double)> progress = {};
};

/// How much a plan or a difference does, and what is wrong with the result.
struct PlanCounts {
    std::size_t created = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::size_t unchanged = 0;
    bool none() const { return created + changed + removed == 0; }
};

}
