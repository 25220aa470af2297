#include "simulate/builder.h"
#include "simulate/walk.h"

#include <algorithm>
#include <numeric>

namespace callflow {

namespace {

constexpr Milliseconds between_rounds = 1_s;

/// The places of the members in the order in which a round rings them.
std::vector<std::size_t> order_of(QueueAct const& queue, QueuePast const* past)
{
    std::vector<std::size_t> order(queue.members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (past == nullptr || past->answered.empty()) {
        return order;
    }
    auto const& answered = past->answered;
    auto const rank = [&](std::size_t member) -> std::ptrdiff_t {
        auto const place = static_cast<Index32>(member);
        if (queue.strategy == Strategy::fewest_calls) {
            return std::count(answered.begin(), answered.end(), place);
        }
        auto const last = std::find(answered.rbegin(), answered.rend(), place);
        return std::distance(last, answered.rend()); // 0: never answered
    };
    if (queue.strategy == Strategy::fewest_calls || queue.strategy == Strategy::longest_idle) {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
            return rank(left) < rank(right);
        });
    } else if (queue.strategy == Strategy::round_robin) {
        auto const next = (static_cast<std::size_t>(answered.back()) + 1) % order.size();
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(next), order.end());
    }
    return order;
}

/// Rings every member once.
Walk::Ringing
ring_round(QueueAct const& queue, std::span<std::size_t const> order, Milliseconds deadline, Walk& walk)
{
    if (queue.strategy == Strategy::ring_all) {
        return walk.ring(queue.members, deadline);
    }
    for (auto const member : order) {
        if (walk.now() >= deadline) {
            break;
        }
        auto const ringing = walk.ring({&queue.members[member], 1}, deadline);
        if (ringing.over || ringing.phone >= 0) {
            return ringing;
        }
    }
    return {};
}

Turn wait(QueueAct const& queue, std::span<std::size_t const> order, Walk& walk)
{
    auto const deadline = walk.now() + queue.timeout;
    walk.lose_keys();
    for (Index32 round = 1; walk.now() < deadline; ++round) {
        walk.note(Happening::round, -1, 0, Why::none, round);
        auto const ringing = ring_round(queue, order, deadline, walk);
        if (ringing.over) {
            return Turn::ended();
        }
        if (ringing.phone >= 0) {
            return walk.answered(ringing.phone);
        }
        if (!walk.pass(std::min(between_rounds, deadline - walk.now()))) {
            return Turn::ended();
        }
    }
    return walk.take(QueueAct::on_timeout, Why::timeout);
}

/// Whether somebody is there; nothing if that needs a clock which the call does not have.
std::optional<bool> is_staffed(QueueAct const& queue, Walk& walk)
{
    for (auto const& member : queue.members) {
        auto const there = walk.is_available(member.destination);
        if (!there || *there) {
            return there;
        }
    }
    return false;
}

}

Act prepared(Queue const& queue, Builder& builder, std::vector<Way> const&)
{
    QueueAct act;
    act.strategy = queue.strategy;
    for (auto const& member : queue.destinations) {
        act.members.push_back(
            {builder.destination(member.to.text), 0, member.duration.milliseconds,
             static_cast<Index32>(act.members.size())});
    }
    act.timeout = queue.timeout.milliseconds;
    act.max_waiting = queue.max_waiting;
    act.join_empty = queue.join_empty;
    act.caller_name = queue.caller_name;
    return act;
}

Turn act(QueueAct const& queue, Walk& walk)
{
    walk.pick_up();
    walk.rename_caller(queue.caller_name);
    auto const* const past = walk.past();
    if (queue.max_waiting > 0 && past != nullptr && past->waiting >= queue.max_waiting) {
        return walk.take(QueueAct::on_full, Why::full);
    }
    if (!queue.join_empty) {
        auto const staffed = is_staffed(queue, walk);
        if (!staffed || !*staffed) {
            return staffed ? walk.take(QueueAct::on_empty, Why::empty) : Turn::ended();
        }
    }
    return wait(queue, order_of(queue, past), walk);
}

}
