#include "asterisk/ringing.h"
#include "model/account.h"

#include <algorithm>
#include <array>

namespace callflow {

namespace {

constexpr std::array<std::string_view, Choices<Strategy>::words.size()> strategies = {
    "rrmemory", "ringall", "random", "fewestcalls", "leastrecent"};

/// The engine tries equal members of these in the reverse of their order.
bool is_reversed(Strategy strategy)
{
    return strategy == Strategy::fewest_calls || strategy == Strategy::longest_idle;
}

/// The extension of a member's leg. The engine's order of equal members looks at its first four letters only.
std::string leg_name(FlowWriter const& flow, Leg const& member)
{
    return fmt::format("cfq{}x{}", flow.module_id(), member.place);
}

/// The devices of a member that is one user with SIP accounts alone: those tell whether the user is on a
/// call.
std::string devices_of(FlowWriter& flow, Leg const& member)
{
    auto const& shares = at(flow.plan().destinations, member.destination).shares;
    if (shares.size() != 1 || shares.front().person < 0) {
        return {};
    }
    std::string devices;
    for (auto phone = shares.front().first; phone < shares.front().first + shares.front().count; ++phone) {
        auto const* const contact = flow.engine().contact(at(flow.plan().phones, phone));
        if (!is_account(*contact)) {
            return {};
        }
        devices += fmt::format(
            "{}PJSIP/{}", devices.empty() ? "" : "&", endpoint_of("c", flow.engine().id(*contact)));
    }
    return devices;
}

void add_member(FlowWriter& flow, Leg const& member)
{
    auto const leg = leg_name(flow, member);
    auto const devices = devices_of(flow, member);
    flow.add_leg(leg, devices);
    auto const state = devices.empty() ? std::string{} : fmt::format(",hint:{}@cf-f{}-hints", leg, flow.id());
    flow.engine().queues.line("member => Local/{0}@cf-f{1}-legs,0,{0}{2}", leg, flow.id(), state);
}

void add_queue(Queue const& queue, QueueAct const& act, FlowWriter& flow)
{
    auto& out = flow.engine().queues;
    out.section(
        "cf-" + flow.name(),
        fmt::format("Queue \"{}\" of flow \"{}\"", flow.station().name, flow.plan().name));
    out.set("strategy", strategies[static_cast<std::size_t>(queue.strategy)]);
    out.set("timeout", "0"); // legs end themselves
    out.set("timeoutrestart", "no");
    out.set("retry", "1");
    out.set("ringinuse", "no");
    out.set("joinempty", "yes");
    out.set("leavewhenempty", "no");
    out.set("wrapuptime", seconds(queue.wrap_up.milliseconds));
    out.set("maxlen", std::to_string(queue.max_waiting));
    out.set("announce-position", queue.announce_position ? "yes" : "no");
    out.set("announce-frequency", queue.announce_position ? "30" : "0");
    auto const music =
        flow.engine().music(queue.music_on_hold.empty() ? queue.ringback : queue.music_on_hold);
    if (!music.empty()) {
        out.set("musicclass", music);
    }
    auto members = act.members;
    if (is_reversed(queue.strategy)) {
        std::reverse(members.begin(), members.end());
    }
    for (auto const& member : members) {
        add_member(flow, member);
    }
}

/// Goes to `staffed` as soon as a member has a phone that is there, and is inside the hours.
void write_staffed(QueueAct const& act, FlowWriter& flow)
{
    for (auto const& member : act.members) {
        if (can_ring(flow.plan(), member)) {
            auto const targets = write_targets(flow, {member});
            flow.out().step("GotoIf($[${{LEN(${{FILTER(A-Za-z,{})}})}}>0]?staffed)", targets);
        }
    }
    flow.go(flow.exit(QueueAct::on_empty));
    flow.out().label("staffed");
    flow.out().step("NoOp()");
}

void write_leg(FlowWriter& flow, Leg const& member)
{
    flow.out().extension(leg_name(flow, member));
    flow.out().step("Set(CDR_PROP(disable)=1)");
    if (can_ring(flow.plan(), member)) {
        auto const targets = write_targets(flow, {member});
        flow.out().step("Dial({},{},{})", targets, seconds(member.duration), flow.dial_options({}));
    }
    flow.out().step("Hangup(17)"); // the queue goes on to the next at once
}

}

void render(Queue const& queue, QueueAct const& act, FlowWriter& flow)
{
    auto& out = flow.out();
    add_queue(queue, act, flow);
    out.step("Answer()");
    flow.rename_caller(queue.caller_name);
    if (!queue.join_empty) {
        write_staffed(act, flow);
    }
    bool const rings = !queue.ringback.empty() || !queue.music_on_hold.empty();
    auto const whole = (act.timeout + 999) / 1000; // seconds; of others the engine takes none
    out.step("Queue(cf-{},{},,,{})", flow.name(), rings ? "" : "r", whole);
    out.step(
        "GotoIf($[\"${{QUEUESTATUS}}\"=\"FULL\"]?{}:{})", flow.exit(QueueAct::on_full),
        flow.exit(QueueAct::on_timeout));
    out.section(flow.context("-legs"), "Its members");
    for (auto const& member : act.members) {
        write_leg(flow, member);
    }
}

}
