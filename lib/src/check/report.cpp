#include "check/report.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

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
    auto& [index, finding] = entries_.emplace_back();
    index = state_.things().index_of(thing);
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
    std::stable_sort(entries_.begin(), entries_.end(), [](Entry const& left, Entry const& right) {
        return left.thing < right.thing;
    });
    std::vector<Finding> findings;
    findings.reserve(entries_.size());
    for (auto& entry : entries_) {
        findings.push_back(std::move(entry.finding));
    }
    entries_.clear();
    return findings;
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
