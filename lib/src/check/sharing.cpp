#include "check/checking.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>

namespace callflow {
namespace {

/// `"a", "b" and "c"`, of more than five only these and their count.
std::string listed(std::vector<std::string_view> const& keys)
{
    constexpr std::size_t most = 5;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < keys.size() && i < most; ++i) {
        words.push_back(fmt::format("\"{}\"", keys[i]));
    }
    if (keys.size() > most) {
        return fmt::format("{} and {} more", fmt::join(words, ", "), keys.size() - most);
    }
    auto const last = words.back();
    words.pop_back();
    return words.empty() ? last : fmt::format("{} and {}", fmt::join(words, ", "), last);
}

std::vector<std::string_view>
keys_but(Checking const& checking, std::vector<Seat> const& seats, Seat const* one)
{
    std::vector<std::string_view> keys;
    for (auto const& seat : seats) {
        if (&seat != one) {
            keys.push_back(checking.overview.flow(seat.flow).key);
        }
    }
    return keys;
}

void report_isolated(Checking& checking, Thing const& user, std::vector<Seat> const& seats, Seat const& seat)
{
    auto const& flow = checking.overview.flow(seat.flow);
    auto const others = keys_but(checking, seats, &seat);
    auto& finding = checking.report.add(
        flow, "E11", {seat.by_group ? "groups" : "users", seat.place},
        fmt::format(
            "flow \"{}\" is isolated and shares no user, but \"{}\" is in flow {} too", flow.key, user.key,
            listed(others)));
    if (!seat.by_group) {
        finding.advice.push_back(fmt::format("cf user unassign {}{}", user.key, in_flow(flow.key)));
    }
    finding.advice.push_back(fmt::format("cf flow set {} --no-isolated", flow.key));
}

/// Two extensions of these flows that are the same.
std::optional<std::pair<Thing const*, Thing const*>>
shared_extension(Checking const& checking, std::vector<Seat> const& seats)
{
    std::unordered_map<std::string_view, Thing const*> seen;
    for (std::size_t i = 0; seats.size() > 1 && i < seats.size(); ++i) {
        auto const flow = checking.overview.flow(seats[i].flow).key;
        for (auto const& number : checking.overview.all(Noun::number, flow)) {
            auto const [known, fresh] = seen.emplace(number.key, &number);
            if (!fresh) {
                return std::pair{known->second, &number};
            }
        }
    }
    return std::nullopt;
}

}

void check_isolation(Checking& checking, Record const& user)
{
    auto const seats = checking.overview.flows_of(user.thing);
    for (auto const& seat : seats) {
        if (seats.size() > 1 && checking.overview.flows[seat.flow].isolated) {
            report_isolated(checking, user.thing, seats, seat);
        }
    }
}

void check_shared(Checking& checking, Record const& user)
{
    auto const& overview = checking.overview;
    auto const seats = overview.flows_of(user.thing);
    // An isolated flow stands first, and sharing its users is an error that was told.
    if (seats.size() < 2 || overview.flows[seats.front().flow].isolated) {
        return;
    }
    auto const flows = keys_but(checking, seats, nullptr);
    auto& finding = checking.report.add(
        user.thing, "W05", {}, fmt::format("\"{}\" is in flows {}", user.thing.key, listed(flows)));
    for (auto const& seat : seats) {
        if (!seat.by_group && finding.advice.empty()) {
            finding.advice = {
                fmt::format("cf user unassign {}{}", user.thing.key, in_flow(overview.flow(seat.flow).key))};
        }
    }
}

void check_phones(Checking& checking, Record const& user)
{
    auto const& overview = checking.overview;
    if (!overview.users[overview.position(user.thing)].dials) {
        return;
    }
    auto const clash = shared_extension(checking, overview.flows_of(user.thing));
    if (!clash) {
        return;
    }
    checking.report
        .add(
            user.thing, "W18", {},
            fmt::format(
                "flows \"{}\" and \"{}\" both have extension {}: a phone of \"{}\" dials that of its first "
                "membership",
                clash->first->owner, clash->second->owner, clash->first->key, user.thing.key))
        .advice = {fmt::format("cf number delete {}{}", clash->second->key, in_flow(clash->second->owner))};
}

}
