#include "document/desired_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace callflow {
namespace {

constexpr std::size_t most_findings = 1000;

bool is_same(Place left, Place right)
{
    return left.line == right.line && left.column == right.column;
}

}

void Report::begin_file(std::uint32_t file)
{
    file_ = file;
    spoilt_.clear();
}

void Report::add(std::uint32_t file, Finding finding)
{
    // What an alias repeats is wrong at one place only.
    auto const known = [&](Found const& one) {
        return one.file == file && is_same(one.finding.place, finding.place) &&
               one.finding.code == finding.code && one.finding.message == finding.message;
    };
    if (found_.size() < most_findings && std::none_of(found_.begin(), found_.end(), known)) {
        finding.file = files_[file - 1];
        found_.push_back({file, std::move(finding)});
    }
}

void Report::spoil(Place place)
{
    if (found_.size() < most_findings) {
        spoilt_.push_back(place);
    }
}

bool Report::is_spoilt(Place place) const
{
    return std::any_of(spoilt_.begin(), spoilt_.end(), [=](Place one) { return is_same(one, place); });
}

std::string Report::where(Origin const& origin) const
{
    return fmt::format("{}:{}:{}", files_[origin.file - 1], origin.place.line, origin.place.column);
}

std::vector<Finding> Report::take()
{
    std::stable_sort(found_.begin(), found_.end(), [](Found const& left, Found const& right) {
        auto const rank = [](Found const& one) {
            return std::tie(one.file, one.finding.place.line, one.finding.place.column);
        };
        return rank(left) < rank(right);
    });
    std::vector<Finding> findings;
    for (auto& one : found_) {
        findings.push_back(std::move(one.finding));
    }
    return findings;
}

}
