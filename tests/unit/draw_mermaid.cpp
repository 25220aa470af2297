#include "draw_flow.h"

using namespace callflow;

namespace {

Drawn menu_flow()
{
    return Drawn{}
        .module("mail", "voicemail")
        .module("menu", "voice_menu", "{exits: {1: ring, 2: ring, timeout: mail}}")
        .module("ring", "ring_group", "{exits: {no_answer: mail}}")
        .phone("+14165550101", "menu", "Main line");
}

}

TEST_CASE("a flowchart has nodes by position, edges with exits, and a class a duty")
{
    auto const text = menu_flow().mermaid();
    CHECK(text.starts_with("---\ntitle: \"Sales\"\n---\nflowchart LR\n"));
    CHECK(holds(text, "    m1[[\"mail<br/>Voicemail<br/>kept on the engine\"]]\n"));
    CHECK(holds(text, "    n1>\"#43;14165550101 Main line\"]\n    n1 --> m2\n"));
    CHECK(holds(text, "    m2 -->|\"1, 2\"| m3\n"));
    CHECK(holds(text, "    m3 -->|\"no#95;answer\"| m1\n"));
    CHECK(holds(text, "    class m2 asks\n"));
}

TEST_CASE("tabs are subgraphs when there are several")
{
    CHECK(!holds(menu_flow().mermaid(), "subgraph"));
    auto const text = menu_flow().tab("Night", 2).module("night", "voicemail", "{tab: Night}").mermaid();
    CHECK(holds(text, "    subgraph t2[\"Night\"]\n        m3[["));
}

TEST_CASE("findings, what is disabled and the path of a call have classes")
{
    auto const text = menu_flow()
                          .module("say", "audio_playback", "{enabled: 'false', exits: {next: mail}}")
                          .finds("E08", "module sales/ring", "destinations")
                          .finds("W02", "module sales/menu", "exits.invalid")
                          .finds("W10", "module sales/menu", "exits.1")
                          .finds("W16", "module sales/mail")
                          .walks({{"menu", "timeout"}, {"mail", ""}})
                          .mermaid();
    CHECK(holds(text, "#91;E08#93;\")\n"));
    CHECK(holds(text, "invalid#58; the call ends #91;W02#93;\""));
    CHECK(holds(text, "-->|\"1, 2<br/>#91;W10#93;\"|"));
    CHECK(holds(text, "m2 ==>|\"timeout\"| m1\n"));
    CHECK(holds(text, "m4 -.->|\"next\"| m1\n"));
    CHECK(holds(text, "class m3 error\n"));
    CHECK(holds(text, "class m1 warning\n"));
    CHECK(holds(text, "class m4 disabled\n"));
    CHECK(holds(text, "class m2,m1 path\n"));
}

TEST_CASE("of hostile names nothing is left that means something to Mermaid")
{
    auto const kept = Drawn{"Sales"}
                          .tab("a", 2)
                          .module("mail", "voicemail", "{tab: a}", "x")
                          .phone("+14165550101", "mail", "x")
                          .mermaid();
    for (auto const& name : hostile) {
        auto const text = Drawn{"Sales"}
                              .tab(name, 2)
                              .module("mail", "voicemail", fmt::format("{{tab: {}}}", quote_yaml(name)), name)
                              .phone("+14165550101", "mail", name)
                              .mermaid();
        for (char const c : std::string_view{"\"<>[]{}|`:%\\~&*_.\n"}) {
            INFO(name << " " << c);
            CHECK(std::count(text.begin(), text.end(), c) == std::count(kept.begin(), kept.end(), c));
        }
    }
}

TEST_CASE("the title is one text of YAML")
{
    CHECK(Drawn{"a\"b\\: #"}.mermaid().starts_with("---\ntitle: \"a\\\"b\\\\: #\"\n---\n"));
}
