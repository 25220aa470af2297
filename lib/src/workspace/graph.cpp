#include "check/check.h"
#include "draw/draw.h"
#include "store/state.h"
#include "text/name.h"
#include "text/unicode.h"
#include "workspace/impl.h"
#include "workspace/picture.h"
#include "workspace/prepared.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {

namespace {

std::string drawn(Drawing const& drawing, GraphForm form)
{
    switch (form) {
    case GraphForm::text:
        return draw_text(drawing);
    case GraphForm::dot:
        return draw_dot(drawing);
    case GraphForm::svg:
        return picture_of(draw_dot(drawing));
    case GraphForm::mermaid:
        break;
    }
    return draw_mermaid(drawing);
}

std::vector<std::string> keys_of(ThingRange flows)
{
    std::vector<std::string> keys;
    for (auto const& flow : flows) {
        keys.emplace_back(flow.key);
    }
    return keys;
}

/// The one that an operand names: by key, then exact name, then name ignoring case.
std::string_view named(State const& state, std::string const& operand)
{
    using Match = bool (*)(Thing const& flow, std::string const& operand);
    constexpr std::array<Match, 3> matches{
        [](Thing const& flow, std::string const& text) { return flow.key == text; },
        [](Thing const& flow, std::string const& text) { return called(flow) == text; },
        [](Thing const& flow, std::string const& text) { return folded(called(flow)) == folded(text); },
    };
    auto const flows = state.of(Noun::flow);
    for (auto const match : matches) {
        for (auto const& flow : flows) {
            if (match(flow, operand)) {
                return flow.key;
            }
        }
    }
    throw Error{
        Code::not_found, "flow", fmt::format("no flow named \"{}\" in the documents", quotable(operand)),
        nearest(operand, keys_of(flows))};
}

/// The flow that nobody need name.
std::string_view only_flow(State const& state)
{
    auto const flows = state.of(Noun::flow);
    if (flows.size() == 1) {
        return flows.front().key;
    }
    if (!state.default_flow.empty()) {
        return state.default_flow;
    }
    if (flows.empty()) {
        throw Error{Code::usage, "flow", "the documents hold no flow"};
    }
    throw Error{Code::usage, "flow", fmt::format("the documents hold {} flows; name one", flows.size())}
        .advise(fmt::format("cf graph {} -f FILE", flows.front().key));
}

std::string drawn(
    State const& state, std::string_view flow, std::vector<Finding> const& findings,
    GraphRequest const& request)
{
    return drawn(Drawing{state, flow, findings, request.path}, request.form);
}

}

std::string Workspace::graph(GraphRequest const& request)
{
    return impl_->read([&](Work& work) {
        auto const today = day_of(work.now());
        if (request.documents != nullptr) {
            Prepared const what{work, request.documents->desired(), {}, today};
            auto const& state = what.plan.result;
            auto const flow =
                request.flow.empty() ? work.flow().key : std::string{named(state, request.flow)};
            return drawn(state, flow, what.findings, request);
        }
        auto const flow = request.flow.empty() ? work.flow() : require(work.store, Noun::flow, request.flow);
        auto const state = load_state(work.store);
        return drawn(state, flow.key, check_state(state, today, {}), request);
    });
}

std::string Documents::graph(GraphRequest const& request, std::string const& today) const
{
    State const nothing;
    auto const plan = make_plan(nothing, *desired_);
    auto const& state = plan.result;
    return drawn(
        state, request.flow.empty() ? only_flow(state) : named(state, request.flow), check(today), request);
}

}
