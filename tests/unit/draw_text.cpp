#include "draw_flow.h"

#include <callflow/text.h>

using namespace callflow;

TEST_CASE("a number, the module it enters and what each exit leads to stand under each other")
{
    auto const text = Drawn{}
                          .module("hours", "time_router", "{exits: {open: menu, closed: mail}}")
                          .module("menu", "voice_menu", "{exits: {1: ring, timeout: mail, invalid: mail}}")
                          .module("ring", "ring_group", "{exits: {no_answer: mail}}")
                          .module("mail", "voicemail")
                          .phone("+14165550101", "hours", "Main line")
                          .text();
    CHECK(
        text == "Sales (sales)\n"
                "\n"
                "+14165550101  Main line\n"
                "└─ hours · Time Router\n"
                "   ├─ open -> menu · Voice Menu\n"
                "   │  ├─ 1 -> ring · Ring Group\n"
                "   │  │  └─ no_answer -> mail (below)\n"
                "   │  └─ timeout, invalid -> mail (below)\n"
                "   └─ closed -> mail · Voicemail · kept on the engine\n");
}

TEST_CASE("numbers of one module share it, and a later number refers to what is told above")
{
    auto const text = Drawn{}
                          .module("mail", "voicemail")
                          .module("say", "audio_playback", "{exits: {next: mail}}")
                          .phone("+14165550101", "say")
                          .phone("+14165550102", "say")
                          .extension("201", "mail")
                          .text();
    CHECK(holds(text, "\n+14165550101\n+14165550102\n└─ say"));
    CHECK(holds(text, "\n201\n└─ mail (above)\n"));
}

TEST_CASE("a number without a module enters at the start, and is refused where there is none")
{
    CHECK(holds(
        Drawn{"Sales", "{start: mail}"}.module("mail", "voicemail").phone("+14165550101", "").text(),
        "+14165550101\n└─ mail"));
    CHECK(holds(Drawn{}.phone("+14165550101", "").text(), "└─ refused: the flow has no start\n"));
    CHECK(holds(Drawn{"Sales", "{start: mail}"}.module("mail", "voicemail").text(), "\nstart\n└─ mail"));
}

TEST_CASE("what no number reaches is told last, each from where it begins")
{
    auto const text = Drawn{}
                          .module("one", "audio_playback", "{exits: {next: two}}")
                          .module("two", "audio_playback", "{exits: {next: two}}")
                          .module("round", "audio_playback", "{exits: {next: round}}")
                          .text();
    CHECK(holds(
        text, "reached by no number\n├─ one · Audio Playback\n│  └─ next -> two · Audio Playback\n"
              "│     └─ next -> two (above)\n└─ round"));
}

TEST_CASE("a chain of 100 modules is told in pieces that fit a terminal")
{
    Drawn drawn;
    for (int i = 0; i < 100; ++i) {
        drawn.module(fmt::format("m{}", i), "audio_playback", fmt::format("{{exits: {{next: m{}}}}}", i + 1));
    }
    auto const text = drawn.module("m100", "fax").phone("+14165550101", "m0").text();
    CHECK(holds(text, "next -> m8 (below)\n\nfurther on\n└─ m8"));
    CHECK(holds(text, "m100 · Fax"));
    std::size_t widest = 0;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        widest = std::max(widest, cell_width(text.substr(at, text.find('\n', at) - at)));
    }
    CHECK(widest < 80);
}

TEST_CASE("a line tells the tab, whether it is disabled, and in a few words what a module does")
{
    auto const text =
        Drawn{}
            .tab("Night", 2)
            .thing(
                Noun::schedule, "office", "Office",
                "{hours: {mon-fri: '08:00-18:00'}, exceptions: [{date: 2026-12-25, closed: true}]}")
            .module("hours", "time_router", "{schedule: office, exits: {open: ring}}")
            .module(
                "ring", "ring_group",
                "{tab: Night, enabled: 'false', destinations: [{to: ana}, {to: '@team', after: 10s, for: "
                "30s}]}")
            .phone("+14165550101", "hours")
            .text();
    CHECK(holds(text, "hours · Time Router · Office, mon-fri 08:00-18:00, 1 exception\n"));
    CHECK(holds(text, "ring · Ring Group · Night · disabled · ana 0s-20s, @team 10s-40s\n"));
}

TEST_CASE("findings stand with their codes where they are, once each")
{
    auto const text = Drawn{}
                          .module("menu", "voice_menu", "{exits: {1: mail}}")
                          .module("mail", "voicemail")
                          .phone("+14165550101", "menu")
                          .finds("W13", "flow sales", "description")
                          .finds("E09", "module sales/menu", "audio")
                          .finds("E09", "module sales/menu", "invalid_audio")
                          .finds("W10", "module sales/menu", "exits.1")
                          .finds("W02", "module sales/menu", "exits.timeout")
                          .finds("E03", "number +14165550101")
                          .finds("E09", "module support/mail", "audio")
                          .text();
    CHECK(holds(text, "Sales (sales) [W13]\n"));
    CHECK(holds(text, "\n+14165550101 [E03]\n"));
    CHECK(holds(text, "menu · Voice Menu · [E09]\n"));
    CHECK(holds(text, "├─ 1 [W10] -> mail · Voicemail · kept"));
    CHECK(holds(text, "└─ timeout [W02] -> the call ends\n"));
}

TEST_CASE("a cable to what is not there is told as that")
{
    CHECK(holds(
        Drawn{}.module("menu", "voice_menu", "{exits: {1: nobody}}").text(),
        "1 -> \"nobody\", which is not there\n"));
    CHECK(holds(Drawn{}.phone("+14165550101", "nobody").text(), "└─ \"nobody\", which is not there\n"));
}

TEST_CASE("the path of a call is told by arrows and by the steps of a module")
{
    auto drawn = Drawn{}
                     .module("menu", "voice_menu", "{exits: {1: say, 2: say, timeout: mail}}")
                     .module("say", "audio_playback", "{exits: {next: menu}}")
                     .module("mail", "voicemail")
                     .phone("+14165550101", "menu");
    auto const text =
        drawn.walks({{"menu", "1"}, {"say", "next"}, {"menu", "timeout"}, {"mail", ""}, {"gone", "x"}})
            .text();
    CHECK(holds(text, "└─ menu #1 #3 · Voice Menu\n"));
    CHECK(holds(text, "├─ 1 => say #2 · Audio Playback\n"));
    CHECK(holds(text, "├─ 2 -> say (above)\n"));
    CHECK(holds(text, "next => menu (above)\n"));
    CHECK(holds(text, "└─ timeout => mail #4 · Voicemail"));
    CHECK(holds(drawn.walks({{"say", "next"}, {"menu", "invalid"}}).text(), "└─ invalid => the call ends\n"));
}

TEST_CASE("names reach a terminal as they are, but for what would act there")
{
    for (auto const& name : hostile) {
        auto const text = Drawn{name}.module("mail", "voicemail", "{}", name).text();
        CHECK(holds(text, "└─ " + printable(name) + " · Voicemail"));
        CHECK(std::count(text.begin(), text.end(), '\n') == 4);
    }
    CHECK(holds(Drawn{}.phone("+14165550101", "", "a\x1b[31m").text(), "a\xEF\xBF\xBD[31m\n"));
}
