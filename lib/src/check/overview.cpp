#include "check/overview.h"

#include <algorithm>
#include <tuple>

namespace callflow {
namespace {

constexpr std::size_t most_flows = 64;

bool before(Seat const& left, Seat const& right)
{
    return left.flow < right.flow;
}

bool holds(std::vector<Seat> const& seats, Index flow)
{
    return std::binary_search(seats.begin(), seats.end(), Seat{flow, false, {}}, before);
}

void append_some(std::vector<Seat>& seats, std::vector<Seat> const& more)
{
    seats.insert(
        seats.end(), more.begin(), more.begin() + static_cast<long>(std::min(more.size(), most_flows)));
}

}

Overview::Overview(State const& state)
{
    for (std::size_t noun = 0; noun < all_.size(); ++noun) {
        all_[noun] = state.of(static_cast<Noun>(noun));
    }
    for (auto const noun : {Noun::flow, Noun::user, Noun::group, Noun::schedule, Noun::audio, Noun::trunk}) {
        auto const things = all(noun);
        auto& indexes = indexes_[static_cast<std::size_t>(noun)];
        indexes.reserve(things.size());
        for (std::size_t i = 0; i < things.size(); ++i) {
            indexes.emplace(things[i].key, static_cast<Index>(i));
        }
    }
    for (auto const noun : {Noun::tab, Noun::module, Noun::number}) {
        add_owned(noun);
    }
    flows.resize(all(Noun::flow).size());
    groups.resize(all(Noun::group).size());
    users.resize(all(Noun::user).size());
}

void Overview::add_owned(Noun noun)
{
    auto const things = all(noun);
    for (std::size_t first = 0; first < things.size();) {
        auto next = first + 1;
        while (next < things.size() && things[next].owner == things[first].owner) {
            ++next;
        }
        owned_[static_cast<std::size_t>(noun)].emplace(
            things[first].owner, things.subspan(first, next - first));
        first = next;
    }
}

ThingRange Overview::all(Noun noun, std::string_view owner) const
{
    if (noun == Noun::contact) { // looked for by few, and as many as users
        auto const contacts = all(noun);
        auto const [first, last] = std::equal_range(
            contacts.begin(), contacts.end(), Thing{noun, owner, {}},
            [](Thing const& left, Thing const& right) { return left.owner < right.owner; });
        return {first, last};
    }
    auto const& owned = owned_[static_cast<std::size_t>(noun)];
    auto const found = owned.find(owner);
    return found == owned.end() ? ThingRange{} : found->second;
}

std::optional<Index> Overview::find(Noun noun, std::string_view key) const
{
    auto const& indexes = indexes_[static_cast<std::size_t>(noun)];
    auto const found = indexes.find(key);
    return found == indexes.end() ? std::nullopt : std::optional{found->second};
}

Thing const* Overview::find(Noun noun, std::string_view owner, std::string_view key) const
{
    auto const things = all(noun, owner);
    auto const found =
        std::lower_bound(things.begin(), things.end(), key, [](Thing const& thing, std::string_view wanted) {
            return thing.key < wanted;
        });
    return found != things.end() && found->key == key ? &*found : nullptr;
}

bool Overview::has_group(Index flow, Index group) const
{
    return holds(groups[group].flows, flow);
}

bool Overview::has_user(Index flow, Index user) const
{
    auto const& facts = users[user];
    return holds(facts.flows, flow) ||
           std::any_of(
               facts.groups.begin(), facts.groups.end(), [&](Index group) { return has_group(flow, group); });
}

std::vector<Seat> Overview::flows_of(Thing const& user) const
{
    auto const& facts = users[position(user)];
    auto seats = facts.flows;
    for (auto const group : facts.groups) {
        append_some(seats, groups[group].isolated);
        append_some(seats, groups[group].flows);
    }
    if (seats.size() < 2) {
        return seats;
    }
    std::stable_sort(seats.begin(), seats.end(), [&](Seat const& left, Seat const& right) {
        return std::tuple{!flows[left.flow].isolated, left.flow} <
               std::tuple{!flows[right.flow].isolated, right.flow};
    });
    auto const same = [](Seat const& left, Seat const& right) { return left.flow == right.flow; };
    seats.erase(std::unique(seats.begin(), seats.end(), same), seats.end());
    seats.resize(std::min(seats.size(), most_flows));
    return seats;
}

}
