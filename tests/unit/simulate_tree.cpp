#include "simulate_exploring.h"

using namespace callflow;

namespace {

/// The branches of a module, `1 -> sales`, `answered ana/desk`, `closed -> night from 60`.
Lines branches_of(Exploration const& tree, std::string_view module)
{
    Lines lines;
    for (auto const& node : tree.nodes) {
        for (auto const& branch : node.branches) {
            if (node.module != module) {
                continue;
            }
            auto const goal = branch.to.empty() ? branch.end : branch.to;
            auto line = branch.exit.empty() ? goal : fmt::format("{} -> {}", branch.exit, goal);
            line += branch.by.empty() ? "" : " " + branch.by;
            line += branch.from ? fmt::format(" from {}", *branch.from / 1000) : "";
            lines.push_back(line);
        }
    }
    return lines;
}

std::string reason_of(Exploration const& tree, std::string_view exit)
{
    for (auto const& node : tree.nodes) {
        for (auto const& branch : node.branches) {
            if (branch.exit == exit || branch.end == exit) {
                return branch.reason;
            }
        }
    }
    return "none";
}

Exploration explored(std::string const& modules, Value const& call = {}, std::string const& more = {})
{
    return explore(simulator_of(modules, more), call_from("m", call));
}

using Ends = std::vector<std::string_view>;

constexpr auto voicemail = "  v: {kind: voicemail, audio: 'say: Speak.'}\n";

}

TEST_CASE("whoever can ring may answer, and nobody")
{
    auto const tree = explored(
        "  m: {kind: ring_group, destinations: [{to: ana}, {to: off}, {to: bo, after: 5s}, {to: bo/desk}, "
        "{to: '+14165550101'}], exits: {no_answer: v}}\n" +
        std::string{voicemail});
    CHECK(
        branches_of(tree, "m") == Lines{
                                      "answered ana/desk", "answered ana/mobile", "answered bo/desk",
                                      "answered +14165550101", "no_answer -> v"});
    CHECK(branches_of(tree, "v") == Lines{"voicemail"});
    CHECK(tree.root == "m");
    CHECK(tree.ends == Ends{"answered", "voicemail", "abandoned"});
}

TEST_CASE("destinations beyond the limit do not answer")
{
    auto const tree = explored(
        "  m: {kind: ring_group, destinations: [{to: ana}, {to: bo}, {to: late, after: 20s}]}\n",
        call_of({{"at", "2026-03-02T10:00"}}), "settings: {simultaneous_ring_limit: 1}\n");
    CHECK(
        branches_of(tree, "m") ==
        Lines{"answered ana/desk", "answered ana/mobile", "answered late/desk", "no_answer -> ended"});
    CHECK(reason_of(tree, "no_answer") == "nobody answered");
}

TEST_CASE("a user whose hours begin while others ring may answer from then on")
{
    auto const call = call_of({{"at", "2026-03-02T08:59:50"}});
    auto const* const group = "  m: {kind: ring_group, destinations: [{to: bo}, {to: late, after: 15s}]}\n";
    CHECK(
        branches_of(explored(group, call), "m") ==
        Lines{"answered bo/desk", "answered late/desk from 10", "no_answer -> ended"});
    auto const* const sooner = "  m: {kind: ring_group, destinations: [{to: bo}, {to: late, after: 9s}]}\n";
    CHECK(branches_of(explored(sooner, call), "m") == Lines{"answered bo/desk", "no_answer -> ended"});
}

TEST_CASE("a router that is reached later also takes the exit of later")
{
    auto const modules =
        "  m: {kind: ring_group, destinations: [{to: bo, for: 20s}], exits: {no_answer: r}}\n"
        "  r: {kind: time_router, schedule: office, exits: {open: m, closed: v}}\n" +
        std::string{voicemail};
    auto const at = [&](char const* time) {
        return branches_of(explored(modules, call_of({{"at", time}})), "r");
    };
    CHECK(at("2026-03-02T17:59:40") == Lines{"open -> m", "closed -> v from 20"});
    CHECK(at("2026-03-02T18:00:00") == Lines{"closed -> v"});
    CHECK(at("2026-03-02T08:59:45") == Lines{"open -> m from 15", "closed -> v"});
    CHECK(at("2026-03-02T10:00:00") == Lines{"open -> m"}); // 100 modules take 1000 s at most
}

TEST_CASE("what a router says later has the reason of later")
{
    auto const tree = explored(
        "  m: {kind: ring_group, destinations: [{to: bo}], exits: {no_answer: r}}\n"
        "  r: {kind: time_router, schedule: office}\n",
        call_of({{"at", "2026-03-02T17:59:50"}}));
    CHECK(reason_of(tree, "open") == "Mon 2026-03-02 17:59:50 is inside the weekly hours (office)");
    CHECK(reason_of(tree, "closed") == "Mon 2026-03-02 18:00 is outside the weekly hours (office)");
    auto const holiday =
        explored("  m: {kind: time_router, schedule: office}\n", call_of({{"at", "2026-12-25T10:00"}}));
    CHECK(reason_of(holiday, "closed") == "Fri 2026-12-25 is Christmas (office)");
}

TEST_CASE("a call without a time is explored as long as nothing asks the clock")
{
    CHECK_THROWS_WITH_AS(
        explored("  m: {kind: audio_playback, audio: 'say: Hi.', exits: {next: r}}\n"
                 "  r: {kind: time_router, schedule: office}\n"),
        "what happens to this call depends on when it comes, which module \"r\" asks: give a time", Error);
    CHECK_NOTHROW(explored("  m: {kind: ring_group, destinations: [{to: bo}]}\n"));
    CHECK_THROWS_AS(explored("  m: {kind: ring_group, destinations: [{to: bo}, {to: late}]}\n"), Error);
}

TEST_CASE("a menu takes options, extensions, silence and what is wrong")
{
    auto const tree = explored(
        "  m: {kind: voice_menu, audio: 'say: Hi.', direct_dial: true, "
        "exits: {1: v, 12: m, timeout: v, invalid: v}}\n" +
        std::string{voicemail});
    CHECK(branches_of(tree, "m") == Lines{"1 -> v", "dial -> v", "12 -> m", "timeout -> v", "invalid -> v"});
    CHECK(reason_of(tree, "1") == "no key followed");
    CHECK(reason_of(tree, "dial") == "the caller dials 101");
    CHECK(tree.ends == Ends{"voicemail", "abandoned", "loop"});
}

TEST_CASE("wrong keys take the timeout where invalid has no cable")
{
    auto const tree = explored(
        "  m: {kind: voice_menu, audio: 'say: Hi.', exits: {1: v, timeout: v}}\n" + std::string{voicemail});
    CHECK(branches_of(tree, "m") == Lines{"1 -> v", "timeout -> v", "timeout -> v"});
}

TEST_CASE("no key is wrong where every key is an option")
{
    std::string exits = "timeout: v";
    for (char const key : std::string_view{"0123456789*#"}) {
        exits += fmt::format(", '{}': v", key);
    }
    auto const tree = explored(
        fmt::format("  m: {{kind: voice_menu, audio: 'say: Hi.', exits: {{{}}}}}\n", exits) + voicemail);
    CHECK(branches_of(tree, "m").size() == 13);
}

TEST_CASE("an unknown caller goes both ways, a known one his own")
{
    auto const modules =
        "  m: {kind: caller_router, rules: [{value: '1416', route: allow}], "
        "exits: {allow: b, disallow: v}}\n"
        "  b: {kind: blocklist, numbers: ['+14165550123'], block_empty: true, exits: {next: v}}\n" +
        std::string{voicemail};
    auto const any = explored(modules);
    CHECK(branches_of(any, "m") == Lines{"allow -> b", "disallow -> v"});
    CHECK(reason_of(any, "allow") == "the caller's number begins with 1416");
    CHECK(reason_of(any, "disallow") == "the caller's number is withheld, or no rule is about it");
    CHECK(branches_of(any, "b") == Lines{"next -> v", "blocked"});
    CHECK(
        reason_of(any, "blocked") == "the caller's number is withheld; the caller's number is +14165550123");
    auto const known = explored(modules, call_of({{"from", "14165550123"}}));
    CHECK(branches_of(known, "m") == Lines{"allow -> b"});
    CHECK(branches_of(known, "b") == Lines{"blocked"});
    auto const withheld = explored(modules, call_of({{"from", ""}}));
    CHECK(branches_of(withheld, "m") == Lines{"disallow -> v"});
}

TEST_CASE("a router whose rules all lead one way goes that way")
{
    auto const tree = explored("  m: {kind: caller_router, rules: [{value: '1', route: disallow}]}\n");
    CHECK(branches_of(tree, "m") == Lines{"disallow -> ended"});
}

TEST_CASE("splits go both ways unless drawn, switches as they stand unless set")
{
    auto const modules = "  m: {kind: split, percent: 70, exits: {a: s, b: s}}\n"
                         "  s: {kind: switch, state: 'off', exits: {on: v}}\n" +
                         std::string{voicemail};
    auto const tree = explored(modules);
    CHECK(branches_of(tree, "m") == Lines{"a -> s", "b -> s"});
    CHECK(reason_of(tree, "b") == "30 of 100 calls");
    CHECK(branches_of(tree, "s") == Lines{"off -> ended"});
    auto const said = explored(modules, call_of({{"draw", "b"}, {"switch", "s=on"}}));
    CHECK(branches_of(said, "m") == Lines{"b -> s"});
    CHECK(branches_of(said, "s") == Lines{"on -> v"});
}

TEST_CASE("a queue is full or empty only where it can be")
{
    auto const queue = [](std::string_view fields, Value const& call = {}) {
        return branches_of(explored(fmt::format("  m: {{kind: queue, {}}}\n", fields), call), "m");
    };
    CHECK(queue("destinations: [{to: bo}]") == Lines{"answered bo/desk", "timeout -> ended"});
    CHECK(
        queue("destinations: [{to: bo}], max_waiting: 2, join_empty: false") ==
        Lines{"answered bo/desk", "timeout -> ended", "full -> ended", "empty -> ended"});
    CHECK(
        queue("destinations: [{to: bo}, {to: '+14165550101'}], join_empty: false") ==
        Lines{"answered bo/desk", "answered +14165550101", "timeout -> ended"});
    CHECK(queue("destinations: [{to: off}], join_empty: false") == Lines{"empty -> ended"});
    auto const waiting = [](char const* state) { return call_of({{"queue_state", state}}); };
    CHECK(
        queue("destinations: [{to: bo}], max_waiting: 2", waiting("m=waiting:2")) == Lines{"full -> ended"});
    CHECK(
        queue("destinations: [{to: bo}], max_waiting: 2", waiting("m=waiting:1")) ==
        Lines{"answered bo/desk", "timeout -> ended"});
}

TEST_CASE("calls that leave are answered or not")
{
    auto const tree = explored(
        "  m: {kind: call_forward, to: '+14165550101', exits: {no_answer: v}}\n" + std::string{voicemail});
    CHECK(branches_of(tree, "m") == Lines{"answered +14165550101", "no_answer -> v"});
}

TEST_CASE("a conference with a PIN may be missed")
{
    CHECK(branches_of(explored("  m: {kind: conference}\n"), "m") == Lines{"conference"});
    auto const tree = explored("  m: {kind: conference, pin: '12'}\n");
    CHECK(branches_of(tree, "m") == Lines{"conference", "hang_up"});
    CHECK(reason_of(tree, "hang_up") == "three wrong PINs");
}

TEST_CASE("a disabled module passes calls on, or ends them")
{
    auto const tree =
        explored("  m: {kind: notification, enabled: false, deliver_to: [ana], exits: {next: v}}\n"
                 "  v: {kind: fax, enabled: false}\n");
    CHECK(branches_of(tree, "m") == Lines{"next -> v"});
    CHECK(branches_of(tree, "v") == Lines{"ended"});
    CHECK(tree.ends == Ends{"ended"}); // no time passes in which a caller could hang up
}

TEST_CASE("calls stop at a module with an error")
{
    auto const tree = explored("  m: {kind: audio_playback, audio: 'say: Hi.', exits: {next: g}}\n"
                               "  g: {kind: ring_group, destinations: [{to: bo, after: 5s}]}\n");
    REQUIRE(tree.errors.size() == 1);
    CHECK(tree.errors[0].code == "E08");
    CHECK(branches_of(tree, "g") == Lines{""});
}

TEST_CASE("a call enters 100 modules of a chain")
{
    std::string modules;
    for (int i = 0; i < 101; ++i) {
        auto const key = i == 0 ? "m" : fmt::format("n{}", i);
        modules += fmt::format(
            "  {}: {{kind: notification, deliver_to: [ana], exits: {{next: n{}}}}}\n", key, i + 1);
    }
    modules += "  n101: {kind: fax}\n";
    auto const tree = explored(modules);
    CHECK(tree.nodes.size() == 100);
    CHECK(branches_of(tree, "n99") == Lines{"next -> loop"});
    CHECK(tree.ends == Ends{"loop"});
}

TEST_CASE("a number that leads nowhere has a tree of nothing")
{
    auto const tree = explore(
        simulator_of("  m: {kind: fax}\n", "numbers: {'+14165550900': {}}\n"), number("+14165550900"));
    CHECK(tree.root.empty());
    CHECK(tree.nodes.empty());
    CHECK(tree.ends == Ends{"no_route"});
}

TEST_CASE("a tree leaves open what callers and callees do")
{
    for (auto const& [word, text] :
         {std::pair{"press", "1"}, {"answer", "bo=busy"}, {"hang_up", "after:5s"}}) {
        CHECK_THROWS_WITH_AS(
            explored("  m: {kind: fax}\n", call_of({{word, text}})),
            fmt::format("a tree shows whatever caller and callees do: leave \"{}\" out", word).c_str(),
            Error);
    }
}
