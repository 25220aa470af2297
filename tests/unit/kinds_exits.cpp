#include "kinds/kind.h"
#include "model_reading.h"

using namespace callflow;

TEST_CASE("an exit is known by its word, with a hyphen, and by yes and no")
{
    CHECK(exit_of(*find_kind("ring_group"), "no-answer") == "no_answer");
    CHECK(exit_of(*find_kind("time_router"), "yes") == "open");
    CHECK(exit_of(*find_kind("time_router"), "no") == "closed");
    CHECK(exit_of(*find_kind("switch"), "yes") == "");
    CHECK(exit_of(*find_kind("voicemail"), "next") == "");
}

TEST_CASE("options of a menu are 1 to 6 of 0-9 * #")
{
    auto const& menu = *find_kind("voice_menu");
    for (auto const option : {"1", "*9", "#", "123456"}) {
        CHECK(exit_of(menu, option) == option);
    }
    for (auto const option : {"", "1234567", "a", "1 ", "option", "-1"}) {
        CHECK(exit_of(menu, option) == "");
    }
    CHECK(exit_of(menu, "timeout") == "timeout");
}

TEST_CASE("an exit that the kind lacks is E06 and names those it has")
{
    Findings findings;
    auto const exits =
        check_exits(*find_kind("time_router"), map({{"yes", text("a")}, {"clsed", text("b")}}), findings);
    CHECK(codes(findings) == "E06 exits.clsed");
    CHECK(findings.all().front().suggestions == std::vector<std::string>{"closed"});
    CHECK(sentence(findings) == "time_router has no exit \"clsed\": it has open, closed");
    CHECK(exits == map({{"open", text("a")}}));
}

TEST_CASE("the same exit by two of its words is E14")
{
    Findings findings;
    check_exits(
        *find_kind("ring_group"), map({{"no_answer", text("a")}, {"no-answer", text("b")}}), findings);
    CHECK(codes(findings) == "E14 exits.no-answer");
}

TEST_CASE("an exit that the kind lacks is an error of the exit, whatever its name")
{
    Findings findings;
    check_exits(*find_kind("voice_menu"), map({{"A", text("a")}}), findings);
    CHECK(findings.all().front().suggestions.empty());
    CHECK_THROWS_WITH_AS(
        findings.throw_first(),
        "voice_menu has no exit \"A\": it has options of 1 to 6 of 0-9 * #, timeout, invalid", Error);
    try {
        findings.throw_first();
    } catch (Error const& error) {
        CHECK(error.name() == "usage.exit");
    }
}

TEST_CASE("pass-through exits are those of the kinds that let calls go on")
{
    std::string passing;
    for (auto const& kind : kinds()) {
        for (auto const& exit : kind.exits) {
            passing += exit.pass_through ? std::string{kind.word} + " " : "";
        }
    }
    CHECK(passing == "audio_playback call_recorder blocklist notification ");
}
