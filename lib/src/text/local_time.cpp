#include "local_time.h"

#include "../zone_plugin/zone.h"
#include "plugin.h"
#include "zone.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace callflow {
namespace {

constexpr std::int64_t year_1970 = 0;
constexpr std::int64_t year_2100 = 4'102'444'800;
constexpr std::int64_t day = 86'400;

LocalTime load(std::string const& zone)
{
    static auto* const ask =
        plugin_function<decltype(callflow_zone_offsets)>("zone", "callflow_zone_offsets");
    std::vector<callflow_zone_offset> found(1'024);
    auto const count = ask(zone.c_str(), year_1970, year_2100, found.data(), found.size());
    if (count == 0 || count > found.size()) {
        refuse_unloadable(zone);
    }
    std::vector<LocalTime::Offset> offsets;
    offsets.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        offsets.push_back({found[i].from, found[i].seconds});
    }
    return LocalTime{std::move(offsets)};
}

}

LocalTime const& LocalTime::of(std::string const& zone)
{
    static std::map<std::string, LocalTime> loaded;
    static std::mutex mutex;
    std::lock_guard const lock{mutex};
    auto found = loaded.find(zone);
    if (found == loaded.end()) {
        require_zone(zone);
        found = loaded.emplace(zone, load(zone)).first;
    }
    return found->second;
}

std::size_t LocalTime::index_of(std::int64_t utc) const
{
    auto const after = std::upper_bound(
        offsets_.begin() + 1, offsets_.end(), utc,
        [](std::int64_t instant, Offset const& one) { return instant < one.from; });
    return static_cast<std::size_t>(after - offsets_.begin()) - 1;
}

/// Where an instant lies that a reading becomes by an offset: before the time in which it holds (-1), in it
/// (0), after it (1).
int LocalTime::side_of(std::size_t index, std::int64_t utc) const
{
    if (index > 0 && utc < offsets_[index].from) {
        return -1;
    }
    return index + 1 < offsets_.size() && utc >= offsets_[index + 1].from ? 1 : 0;
}

LocalTime::Instants LocalTime::instants(std::int64_t local) const
{
    std::optional<std::int64_t> pass;
    auto before = local;
    int side_before = 0;
    // No offset is more than a day.
    auto const last = index_of(local + day);
    for (auto i = index_of(local - day); i <= last; ++i) {
        auto const utc = local - offsets_[i].seconds;
        auto const side = side_of(i, utc);
        if (side == 0 && pass) {
            return {Reading::twice, *pass, utc};
        }
        if (side < 0 && side_before > 0) {
            return {Reading::skipped, before, utc};
        }
        pass = side == 0 ? utc : pass;
        before = utc;
        side_before = side;
    }
    return {Reading::once, pass.value_or(before), pass.value_or(before)};
}

std::optional<std::int64_t> LocalTime::next_transition(std::int64_t utc) const
{
    auto const next = index_of(utc) + 1;
    return next < offsets_.size() ? std::optional{offsets_[next].from} : std::nullopt;
}

}
