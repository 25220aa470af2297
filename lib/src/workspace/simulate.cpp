#include "check/check.h"
#include "plan/plan.h"
#include "simulate/exchange.h"
#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/sound_lengths.h"
#include "workspace/stored_exchange.h"

#include <callflow/simulate.h>

namespace callflow {

namespace {

/// What the state of documents alone refers to.
struct Alone {
    explicit Alone(Documents const& source) : documents{source}, plan{make_plan(nothing, source.desired())} {}
    Documents documents;
    State nothing;
    Plan plan;
};

void add(std::vector<Finding>& all, std::vector<Finding> const& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::shared_ptr<Exchange const> exchange_of(Documents const& documents)
{
    auto const alone = std::make_shared<Alone>(documents);
    auto const& desired = alone->documents.desired();
    auto errors = desired.findings;
    add(errors, alone->plan.findings);
    add(errors, check_errors(alone->plan.result, desired.files));
    std::shared_ptr<State const> const state{alone, &alone->plan.result};
    return std::make_shared<Exchange const>(state, errors, [alone](std::string const& name) {
        return document_sound_length(alone->documents.desired(), name);
    });
}

}

Simulator::Simulator(Documents const& documents) : exchange_{exchange_of(documents)} {}

Simulator Workspace::simulator()
{
    return impl_->read([](Work& work) {
        auto const state = std::make_shared<State const>(load_state(work.store));
        return Simulator{stored_exchange(work.store, state, check_errors(*state, {}))};
    });
}

}
