#include "simulate/tree_times.h"
#include "simulate_exploring.h"
#include "simulate_hours.h"

using namespace callflow;

namespace {

/// Hours of an office that is open from 9 to 12 and from 13 to 18, in a call that comes at a reading of its
/// clock.
class Office {
public:
    explicit Office(std::string const& reading) : hours_{opening_, at(reading, zone_)} {}

    Stretch open(Milliseconds from, Milliseconds to) { return hours_.during({from, to}, true); }
    Stretch closed(Milliseconds from, Milliseconds to) { return hours_.during({from, to}, false); }

private:
    LocalTime const& zone_ = LocalTime::of("America/Toronto");
    Opening opening_{hours_of({"mon-sun 09:00-12:00 13:00-18:00"}), {}, zone_};
    HoursInCall hours_;
};

/// Whether a router that `modules` lead to at a time is open, closed, or the second later: `open closed+10`.
std::string router(std::string const& modules, char const* at)
{
    auto const tree = explore(
        simulator_of(modules + "  r: {kind: time_router, schedule: office}\n"),
        call_from("m", call_of({{"at", at}})));
    std::string text;
    for (auto const& node : tree.nodes) {
        for (auto const& branch : node.branches) {
            if (node.module == "r") {
                text += fmt::format("{}{}", text.empty() ? "" : " ", branch.exit);
                text += branch.from ? fmt::format("+{}", *branch.from / 1000) : "";
            }
        }
    }
    return text;
}

}

TEST_CASE("hours are open to the millisecond before they close")
{
    Office office{"2026-03-02T11:59:50"};
    CHECK(office.open(0, 20'000) == Stretch{0, 9'999});
    CHECK(office.closed(0, 20'000) == Stretch{10'000, 20'000});
    CHECK(office.open(9'999, 9'999) == Stretch{9'999, 9'999});
    CHECK(office.open(10'000, 20'000).empty());
    CHECK(office.closed(0, 9'999).empty());
}

TEST_CASE("a stretch over several changes reaches from the first to the last moment")
{
    constexpr Milliseconds hour = 3'600'000;
    Office office{"2026-03-02T11:00:00"};
    CHECK(office.open(0, 3 * hour) == Stretch{0, 3 * hour});
    CHECK(office.closed(0, 3 * hour) == Stretch{hour, 2 * hour - 1});
    CHECK(office.open(hour, 9 * hour) == Stretch{2 * hour, 7 * hour - 1});
    CHECK(office.closed(0, 9 * hour) == Stretch{hour, 9 * hour});
    CHECK(office.closed(0, hour - 1).empty());
}

TEST_CASE("a queue is left when its time is over, neither sooner nor later")
{
    std::string const queue =
        "  m: {kind: queue, timeout: 60s, destinations: [{to: bo}], exits: {timeout: r}}\n";
    CHECK(router(queue, "2026-03-02T17:58:59") == "open");
    CHECK(router(queue, "2026-03-02T17:59:00") == "closed");
}

TEST_CASE("a silent caller leaves a menu after all playbacks")
{
    std::string const menu = "  m: {kind: voice_menu, audio: 'say: Hi.', timeout: 3s, playbacks: 2, exits: "
                             "{1: v, timeout: r, invalid: v}}\n"
                             "  v: {kind: fax}\n";
    CHECK(router(menu, "2026-03-02T17:59:51") == "open");
    CHECK(router(menu, "2026-03-02T17:59:56") == "open closed+4"); // wrong keys end a playback at once
    CHECK(router(menu, "2026-03-02T17:59:57") == "closed");
}

TEST_CASE("an option can be chosen at once and in the last moment")
{
    std::string const menu = "  m: {kind: voice_menu, audio: 'say: Hi.', timeout: 3s, playbacks: 2, "
                             "inter_digit_timeout: 1s, exits: {1: r}}\n";
    CHECK(router(menu, "2026-03-02T17:59:51") == "open");
    CHECK(router(menu, "2026-03-02T17:59:52") == "open closed+8");
    CHECK(router(menu, "2026-03-02T18:00:00") == "closed");
}

TEST_CASE("an option that a longer one extends is waited for")
{
    std::string const menu = "  m: {kind: voice_menu, audio: 'say: Hi.', inter_digit_timeout: 4s, "
                             "exits: {1: r, 12: v}}\n  v: {kind: fax}\n";
    CHECK(router(menu, "2026-03-02T17:59:56") == "closed");
}

TEST_CASE("whoever is asked to press 1 may let six seconds pass")
{
    auto const forward = [](char const* confirm, char const* at) {
        return router(
            fmt::format(
                "  m: {{kind: call_forward, to: '+14165550101', timeout: 10s, confirm: {}, "
                "exits: {{no_answer: r}}}}\n",
                confirm),
            at);
    };
    CHECK(forward("false", "2026-03-02T17:59:49") == "open");
    CHECK(forward("false", "2026-03-02T17:59:50") == "open closed+10");
    CHECK(forward("true", "2026-03-02T17:59:45") == "open closed+15");
}

TEST_CASE("what lies behind an exit is reached only while hours allow that")
{
    std::string const ring = "  m: {kind: ring_group, destinations: [{to: bo}], exits: {no_answer: s}}\n"
                             "  s: {kind: time_router, schedule: office, exits: {open: r}}\n";
    CHECK(router(ring, "2026-03-02T17:59:50") == "open");
    std::string const other = "  m: {kind: ring_group, destinations: [{to: bo}], exits: {no_answer: s}}\n"
                              "  s: {kind: time_router, schedule: office, exits: {closed: r}}\n";
    CHECK(router(other, "2026-03-02T17:59:50") == "closed");
}
