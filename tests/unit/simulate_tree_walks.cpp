#include "simulate_exploring.h"

#include <algorithm>
#include <random>

using namespace callflow;

namespace {

using Branch = Exploration::Branch;
using Node = Exploration::Node;

template <class Fits> bool has_branch(Exploration const& tree, std::string_view module, Fits const& fits)
{
    return std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](Node const& node) {
        return node.module == module && std::any_of(node.branches.begin(), node.branches.end(), fits);
    });
}

bool allows(Branch const& branch, Moment const& moment)
{
    return !branch.from || *branch.from <= moment.at;
}

bool takes(Branch const& branch, Moment const& moment)
{
    auto const exit = moment.event == "dial" ? "dial" : moment.exit;
    bool const there = moment.to.empty() ? !branch.end.empty() : moment.to == branch.to;
    return allows(branch, moment) && branch.exit == exit && there;
}

bool ends(Branch const& branch, Simulation const& walk)
{
    return allows(branch, walk.moments.back()) && branch.end == walk.end && branch.by == walk.by;
}

/// What of a walk is not in a tree; nothing if all is.
std::string missing(Exploration const& tree, Simulation const& walk)
{
    if (!walk.path.empty() && walk.path.front() != tree.root) {
        return "root " + walk.path.front();
    }
    for (auto const& moment : walk.moments) {
        bool const leaves = moment.event == "exit" || moment.event == "dial";
        if (leaves && !has_branch(tree, moment.module, [&](auto const& one) { return takes(one, moment); })) {
            return fmt::format("{} {} at {}", moment.module, moment.exit, moment.at);
        }
    }
    if (std::find(tree.ends.begin(), tree.ends.end(), walk.end) == tree.ends.end()) {
        return "end " + walk.end;
    }
    bool const anywhere = walk.end == "abandoned" || walk.end == "loop" || walk.path.empty();
    bool const there =
        anywhere || has_branch(tree, walk.module, [&](auto const& one) { return ends(one, walk); });
    return there ? "" : fmt::format("{} {} {}", walk.module, walk.end, walk.by);
}

/// What callers and callees do at random.
class Deeds {
public:
    explicit Deeds(unsigned seed) : random_{seed} {}

    Value add_to(Value call)
    {
        call.put("press", list(6, {"none", "1", "2", "9", "12", "13", "101", "#", "12#9", "1234"}));
        for (auto const& who : {"ana", "ana/mobile", "bo", "late", "+14165550101"}) {
            if (one_of(2) == 0) {
                answers_.push_back(fmt::format("{}={}", who, pick(replies_)));
            }
        }
        call.put("answer", Value::list());
        for (auto const& answer : answers_) {
            call.find("answer")->items.push_back(Value::of(answer));
        }
        answers_.clear();
        if (one_of(4) == 0) {
            call.put("hang_up", Value::of(fmt::format("after:{}s", one_of(90))));
        }
        return call;
    }

private:
    std::size_t one_of(std::size_t count) { return random_() % count; }
    std::string pick(std::vector<std::string> const& all) { return all[one_of(all.size())]; }

    Value list(std::size_t most, std::vector<std::string> const& all)
    {
        auto value = Value::list();
        for (auto count = one_of(most + 1); count > 0; --count) {
            value.items.push_back(Value::of(pick(all)));
        }
        return value;
    }

    std::mt19937 random_;
    std::vector<std::string> answers_;
    std::vector<std::string> replies_{
        "after:0s", "after:3s", "after:12s500ms", "after:19s", "after:2s,unconfirmed",
        "busy",     "reject",   "unreachable"};
};

/// Every kind, with loops through the hours.
constexpr auto everything =
    R"(  m: {kind: voice_menu, audio: 'say: Hi.', playbacks: 2, direct_dial: true, timeout: 3s, exits: {1: ring, 12: q, 2: half, timeout: list, invalid: fwd}}
  ring: {kind: ring_group, destinations: [{to: ana}, {to: late, after: 10s}, {to: '+14165550101', after: 15s, for: 10s}], exits: {no_answer: hours}}
  hours: {kind: time_router, schedule: office, exits: {open: m, closed: v}}
  q: {kind: queue, timeout: 40s, max_waiting: 2, join_empty: false, destinations: [{to: late}, {to: bo, for: 7s}], exits: {timeout: hours, full: fwd, empty: v}}
  half: {kind: split, percent: 70, exits: {a: night, b: route}}
  night: {kind: switch, exits: {on: rec}}
  route: {kind: caller_router, rules: [{value: '+1416', route: allow}], exits: {allow: meet, disallow: hours}}
  list: {kind: blocklist, block_letters: true, numbers: ['+14165550123'], exits: {next: note}}
  note: {kind: notification, deliver_to: [ana], exits: {next: play}}
  play: {kind: audio_playback, audio: 'say: Wait.', exits: {next: ring}}
  rec: {kind: call_recorder, exits: {next: gone}}
  gone: {kind: hang_up}
  meet: {kind: conference, pin: '12'}
  fwd: {kind: call_forward, to: '+14165550101', timeout: 10s, confirm: true, exits: {no_answer: page}}
  page: {kind: fax, enabled: false}
  v: {kind: voicemail, audio: 'say: Speak.'}
)";

void check_walks(Simulator const& simulator, Value const& call, Exploration const& tree, unsigned seed)
{
    Deeds deeds{seed};
    for (int i = 0; i < 150; ++i) {
        CAPTURE(i);
        CHECK(missing(tree, simulator.simulate(deeds.add_to(call))) == "");
    }
}

}

TEST_CASE("a tree has the path of every walk")
{
    auto const simulator = simulator_of(everything);
    unsigned seed = 1;
    for (auto const* const at :
         {"2026-03-02T08:59:20", "2026-03-02T10:00", "2026-03-02T17:58:50", "2026-12-24T17:59:30",
          "2026-12-25T12:00", "2026-03-08T01:59:30"}) {
        for (auto const* const from : {"", "+14165550123", "+442071234567", "+14169990000"}) {
            auto call = number("+14165550100");
            call.put("at", Value::of(at));
            auto const any = explore(simulator, call);
            call.put("from", Value::of(from));
            CAPTURE(at);
            CAPTURE(from);
            check_walks(simulator, call, any, ++seed);
            call.put("draw", Value::of("b"));
            call.put("queue_state", Value::of("q=bo,waiting:2"));
            check_walks(simulator, call, explore(simulator, call), ++seed);
        }
    }
}

TEST_CASE("a walk that another tree has is missed")
{
    auto const simulator = simulator_of(everything);
    auto call = number("+14165550100");
    call.put("at", Value::of("2026-03-02T10:00"));
    call.put("from", Value::of("+14165550123"));
    auto const tree = explore(simulator, call);
    CHECK(missing(tree, simulator.simulate(call)) == "");
    call.put("from", Value::of("+14169990000"));
    CHECK(missing(tree, simulator.simulate(call)) == "list next at 6000");
    auto const other = simulator_of("  m: {kind: audio_playback, audio: 'say: Hi.'}\n");
    CHECK(missing(tree, other.simulate(number("+14165550100"))) == "m next at 0");
}
