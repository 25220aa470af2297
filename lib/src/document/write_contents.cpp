#include "document/write_things.h"

#include <algorithm>
#include <utility>

namespace callflow {
namespace {

/// The flow that every new store has, until somebody touches it.
constexpr std::string_view given_flow = "default";
constexpr std::string_view given_name = "Default";
constexpr std::string_view given_tab = "Main";

/// The key of a flow as its state keeps it; empty if there is none.
std::string_view flow_of(State const& state, Thing const& number)
{
    auto const flow = packed_text(number.fields, "flow");
    Thing const* const found = flow.empty() ? nullptr : state.find(Noun::flow, {}, flow);
    return found == nullptr ? std::string_view{} : found->key;
}

}

Contents::Contents(State const& state) : state_{state}
{
    for (auto const& number : state.of(Noun::number, {})) {
        routed_.push_back({flow_of(state, number), &number});
    }
    std::stable_sort(routed_.begin(), routed_.end(), [](Routed const& left, Routed const& right) {
        return left.flow < right.flow;
    });
    for (auto const& flow : state.of(Noun::flow)) {
        if (!is_untouched(flow)) {
            flows_.push_back(&flow);
        }
    }
}

std::vector<Thing const*> Contents::numbers_of(std::string_view flow) const
{
    std::vector<Thing const*> numbers;
    auto const by_flow = [](auto const& left, auto const& right) { return left.flow < right.flow; };
    auto const [first, last] =
        std::equal_range(routed_.begin(), routed_.end(), Routed{flow, nullptr}, by_flow);
    std::transform(
        first, last, std::back_inserter(numbers), [](Routed const& routed) { return routed.number; });
    for (auto const& extension : flow.empty() ? ThingRange{} : state_.of(Noun::number, flow)) {
        numbers.push_back(&extension);
    }
    return numbers;
}

std::vector<std::string_view> Contents::tabs_of(std::string_view flow) const
{
    std::vector<std::pair<int, std::string_view>> places;
    for (auto const& tab : state_.of(Noun::tab, flow)) {
        places.emplace_back(position_of(tab), tab.key);
    }
    std::sort(places.begin(), places.end());
    std::vector<std::string_view> tabs;
    std::transform(places.begin(), places.end(), std::back_inserter(tabs), [](auto const& place) {
        return place.second;
    });
    return tabs;
}

/// Also when another flow is the default: an apply into a new store finds it there all the same.
bool Contents::is_untouched(Thing const& flow) const
{
    return flow.key == given_flow && flow.name == given_name && flow.fields.empty() &&
           tabs_of(flow.key) == std::vector<std::string_view>{given_tab} &&
           state_.of(Noun::module, flow.key).empty() && numbers_of(flow.key).empty();
}

}
