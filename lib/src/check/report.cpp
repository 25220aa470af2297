#include "check/report.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace callflow {

namespace {

/// Each element from the place that `order` says, without another copy of many.
void put_in_order(std::vector<Finding>& findings, std::vector<std::uint32_t>& order)
{
    for (std::uint32_t first = 0; first < order.size(); ++first) {
        auto here = first;
        while (order[here] != first) {
            std::swap(findings[here], findings[order[here]]);
            here = std::exchange(order[here], here);
        }
        order[here] = here;
    }
}

}

Spot spot_of(Reference const& reference)
{
    return {path_of(reference), reference.value->place};
}

Spot spot_of(Value const& fields, std::string_view word)
{
    Value const* const value = fields.find(word);
    return {std::string{word}, value == nullptr ? Place{} : value->place};
}

Finding& Verdict::add(Thing const& thing, std::string_view code, Spot spot, std::string message)
{
    auto& finding = findings_.emplace_back();
    things_.push_back(static_cast<std::uint32_t>(state_.things().index_of(thing)));
    finding.code = code;
    finding.path = std::move(spot.path);
    finding.message = std::move(message);
    finding.place = spot.place.line == 0 ? thing.origin.place : spot.place;
    finding.file = thing.origin.file == 0 ? std::string{} : files_[thing.origin.file - 1];
    finding.thing = title_of(thing);
    return finding;
}

std::string Verdict::where(Thing const& thing) const
{
    auto const& [file, place] = thing.origin;
    return file == 0 ? std::string{} : fmt::format("{}:{}:{}", files_[file - 1], place.line, place.column);
}

std::vector<Finding> Verdict::take()
{
    std::vector<std::uint32_t> order(findings_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        return things_[left] < things_[right];
    });
    put_in_order(findings_, order);
    things_.clear();
    return std::move(findings_);
}

std::string in_flow(std::string_view flow)
{
    return fmt::format(" --flow {}", shell_quoted(flow));
}

std::string to_connect(Thing const& module, std::string_view exit)
{
    return fmt::format(
        "cf module connect {} {} TARGET{}", module.key, shell_quoted(exit), in_flow(module.owner));
}

}
