#include "calls/tally.h"

#include "calls/record.h"

#include <algorithm>

namespace callflow {

std::optional<std::int64_t> percentile(std::vector<std::int64_t>& values, std::size_t percent)
{
    if (values.empty()) {
        return {};
    }
    auto const rank = std::max<std::size_t>((values.size() * percent + 99) / 100, 1);
    auto const place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

CallCounter::Group& CallCounter::group_of(std::string_view key)
{
    auto const found = groups_.find(key);
    return found == groups_.end() ? groups_.emplace(key, Group{}).first->second : found->second;
}

void CallCounter::expect(std::string_view key)
{
    group_of(key);
}

void CallCounter::add(std::string_view key, CountedCall const& call)
{
    auto& group = group_of(key);
    auto const* const result = std::find(call_results.begin(), call_results.end(), call.result);
    ++group.results.at(static_cast<std::size_t>(result - call_results.begin()));
    ++group.hours.at(static_cast<std::size_t>(call.hour));
    group.waits.push_back(call.wait);
    if (call.result == call_results.front()) {
        group.talks.push_back(call.talk);
    }
}

CallTally CallCounter::tally(std::string_view key, Group group)
{
    CallTally tally;
    tally.key = key;
    tally.offered = std::ssize(group.waits);
    tally.answered = group.results[0];
    tally.missed = group.results[1];
    tally.abandoned = group.results[2];
    tally.voicemail = group.results[3];
    tally.other = group.results[4] + group.results[5];
    tally.wait_median = percentile(group.waits, 50);
    tally.wait_95 = percentile(group.waits, 95);
    tally.talk_median = percentile(group.talks, 50);
    tally.talk_95 = percentile(group.talks, 95);
    if (tally.offered > 0) {
        auto const* const busiest = std::max_element(group.hours.begin(), group.hours.end());
        tally.busiest_hour = static_cast<int>(busiest - group.hours.begin());
    }
    return tally;
}

CallTally CallCounter::total() const
{
    Group all;
    for (auto const& [key, group] : groups_) {
        std::transform(
            group.results.begin(), group.results.end(), all.results.begin(), all.results.begin(),
            std::plus<>{});
        std::transform(
            group.hours.begin(), group.hours.end(), all.hours.begin(), all.hours.begin(), std::plus<>{});
        all.waits.insert(all.waits.end(), group.waits.begin(), group.waits.end());
        all.talks.insert(all.talks.end(), group.talks.begin(), group.talks.end());
    }
    return tally({}, std::move(all));
}

std::vector<CallTally> CallCounter::groups() const
{
    std::vector<CallTally> all;
    for (auto const& [key, group] : groups_) {
        all.push_back(tally(key, group));
    }
    std::sort(all.begin(), all.end(), [](CallTally const& left, CallTally const& right) {
        return left.key < right.key;
    });
    return all;
}

}
