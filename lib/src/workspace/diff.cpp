#include "plan/plan.h"
#include "store/backup.h"
#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/past.h"

#include <utility>

namespace callflow {

namespace {

State state_of_backup(Work& work, std::string const& name)
{
    Options options;
    options.path = find_backup(work.options.path, name).path;
    options.named = true;
    options.read_only = true;
    Connection file{options, Connection::Purpose::read};
    Snapshot const snapshot{file};
    return load_state(file);
}

/// The phone system that a new store holds.
State empty_state()
{
    Options nowhere;
    Connection empty{nowhere, Connection::Purpose::read};
    return load_state(empty);
}

State state_of_store(Work& work, Side const& side)
{
    return side.backup.empty() ? state_at(work, side.change) : state_of_backup(work, side.backup);
}

/// The flow that an operand names; near misses are told as for any other.
std::string_view key_in(State const& state, std::string const& operand)
{
    std::vector<std::string> names;
    for (auto const& flow : state.of(Noun::flow)) {
        if (flow.key == operand || flow.name == operand) {
            return flow.key;
        }
        names.emplace_back(flow.key);
    }
    throw Error{Code::not_found, "flow", "no flow named \"" + operand + "\"", nearest(operand, names)}.advise(
        "cf flow list");
}

/// One flow with what is in it, under another key.
State alone(State const& whole, std::string_view flow, std::string_view key)
{
    State result;
    for (Thing thing : whole.things()) {
        bool const phone = thing.noun == Noun::number && packed_text(thing.fields, "flow") == flow;
        bool const inside = thing.noun != Noun::contact && thing.owner == flow;
        if (thing.noun == Noun::flow && thing.key == flow) {
            thing.key = key;
        } else if (inside) {
            thing.owner = key;
        } else if (!phone) {
            continue;
        }
        Value fields = fields_of(thing);
        if (phone) {
            fields.put("flow", Value::of(std::string{key}));
        }
        auto const bytes = packed(fields);
        thing.fields = bytes;
        result.add(thing);
    }
    result.sort();
    return result;
}

/// The steps the other way round.
void turn(Plan& plan)
{
    for (auto& step : plan.steps) {
        std::swap(step.before, step.after);
        step.action = step.before == nullptr  ? Step::Action::create
                      : step.after == nullptr ? Step::Action::remove
                                              : Step::Action::update;
    }
}

PlanCounts told(Plan const& plan, StepSink const& sink)
{
    for (auto const& step : plan.steps) {
        sink(shown(step));
    }
    return counts_of(plan);
}

PlanCounts diff_documents(Documents const& left, Documents const& right, StepSink const& sink)
{
    auto const empty = empty_state();
    auto const before = make_plan(empty, left.desired());
    auto const after = make_plan(empty, right.desired());
    return told(difference(before.result, after.result), sink);
}

PlanCounts
diff_flows(State const& left, Side const& one, State const& right, Side const& two, StepSink const& sink)
{
    auto const key = key_in(left, one.flow);
    auto const before = alone(left, key, key);
    auto const after = alone(right, key_in(right, two.flow.empty() ? one.flow : two.flow), key);
    return told(difference(before, after), sink);
}

}

PlanCounts Workspace::diff(Side const& left, Side const& right, StepSink const& sink)
{
    if (left.documents != nullptr && right.documents != nullptr) {
        return diff_documents(*left.documents, *right.documents, sink);
    }
    return impl_->read([&](Work& work) {
        auto const* const documents = left.documents != nullptr ? left.documents : right.documents;
        if (documents != nullptr) {
            auto const state = state_of_store(work, left.documents != nullptr ? right : left);
            auto plan = make_plan(state, documents->desired());
            if (left.documents != nullptr) {
                turn(plan);
            }
            return told(plan, sink);
        }
        auto const before = state_of_store(work, left);
        auto const after = state_of_store(work, right);
        return left.flow.empty() && right.flow.empty() ? told(difference(before, after), sink)
                                                       : diff_flows(before, left, after, right, sink);
    });
}

}
