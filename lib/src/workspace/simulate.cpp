#include "check/check.h"
#include "plan/plan.h"
#include "simulate/exchange.h"
#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/sound_lengths.h"

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

/// Of a store, which may be closed then.
std::shared_ptr<Exchange const> exchange_of(Connection& store)
{
    auto const state = std::make_shared<State const>(load_state(store));
    auto const lengths = std::make_shared<std::map<std::string, std::optional<std::int64_t>>>();
    for (Statement row{store, "SELECT name, length FROM speech"}; row.step();) {
        lengths->emplace(row.text(0), row.number(1));
    }
    for (auto const& audio : state->of(Noun::audio)) {
        if (auto const file = packed_text(audio.fields, "file"); !file.empty()) {
            std::string const name{file};
            lengths->emplace(name, stored_sound_length(store, name));
        }
    }
    return std::make_shared<Exchange const>(
        state, check_errors(*state, {}), [lengths](std::string const& name) {
            auto const found = lengths->find(name);
            return found == lengths->end() ? std::nullopt : found->second;
        });
}

}

Simulator::Simulator(Documents const& documents) : exchange_{exchange_of(documents)} {}

Simulator Workspace::simulator()
{
    return impl_->read([](Work& work) { return Simulator{exchange_of(work.store)}; });
}

}
