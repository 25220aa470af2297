#include "draw_flow.h"
#include "process/run.h"

#include <callflow/text.h>

using namespace callflow;

namespace {

/// What Graphviz makes of it, and that it complains about nothing.
std::string picture(std::string const& dot)
{
    auto const ran = run_program({"dot", "-Tsvg"}, dot);
    REQUIRE(ran.has_value());
    CHECK(ran->errors == "");
    REQUIRE(ran->status == 0);
    return ran->output;
}

Drawn menu_flow()
{
    return Drawn{}
        .module("menu", "voice_menu", "{exits: {1: ring, 2: ring, timeout: mail}}")
        .module("ring", "ring_group", "{exits: {no_answer: mail}}")
        .module("mail", "voicemail")
        .phone("+14165550101", "menu", "Main line");
}

}

TEST_CASE("numbers are nodes, exits the labels of edges, and exits of one goal one edge")
{
    auto const dot = menu_flow().dot();
    CHECK(dot.starts_with("digraph \"sales\" {\n"));
    CHECK(dot.ends_with("}\n"));
    CHECK(holds(dot, "\"calls 1\" [label=<+14165550101 Main line>, shape=cds"));
    CHECK(holds(dot, "\"calls 1\" -> \"menu\"\n"));
    CHECK(holds(dot, "\"menu\" -> \"ring\" [label=<1, 2>"));
    CHECK(holds(dot, "\"ring\" -> \"mail\" [label=<no_answer>"));
}

TEST_CASE("kinds differ in shape and colour")
{
    auto const dot = menu_flow().module("hours", "time_router").module("bye", "hang_up").dot();
    CHECK(holds(line_with(dot, "\"hours\" ["), "shape=hexagon"));
    CHECK(holds(line_with(dot, "\"menu\" ["), "shape=component"));
    CHECK(holds(line_with(dot, "\"ring\" ["), "style=\"filled,rounded\", fillcolor=\"#dff3e0\""));
    CHECK(holds(line_with(dot, "\"mail\" ["), "shape=folder"));
}

TEST_CASE("tabs are clusters when there are several")
{
    CHECK(!holds(menu_flow().dot(), "cluster"));
    auto const dot = menu_flow().tab("Night <1>", 2).module("night", "voicemail", "{tab: 'Night <1>'}").dot();
    auto const night = dot.find("subgraph cluster_2 {\n        label=<Night &lt;1&gt;>");
    CHECK(night != std::string::npos);
    CHECK(night < dot.find("\"night\" ["));
    CHECK(dot.find("\"mail\" [") < night);
    CHECK(holds(picture(dot), ">Night &lt;1&gt;</text>"));
}

TEST_CASE("findings are marked by colour, by code, and by their words in the tooltip")
{
    auto const dot = menu_flow()
                         .finds("E08", "module sales/ring", "destinations")
                         .finds("W10", "module sales/menu", "exits.1")
                         .finds("W02", "module sales/menu", "exits.invalid")
                         .dot();
    auto const ring = line_with(dot, "\"ring\" [");
    CHECK(holds(ring, "[E08]</FONT>"));
    CHECK(holds(ring, "color=\"#c62828\", penwidth=2"));
    CHECK(holds(ring, "\\n[E08] something is \\\"wrong\\\"\""));
    CHECK(holds(line_with(dot, "\"menu\" -> \"ring\""), "label=<1, 2<BR/>[W10]>, color=\"#b26a00\""));
    CHECK(holds(line_with(dot, "\"menu\" ["), "invalid: the call ends [W02]</FONT>"));
    CHECK(holds(picture(dot), "something is &quot;wrong&quot;"));
}

TEST_CASE("what is disabled is dashed and said to be")
{
    auto const dot = Drawn{}
                         .module("say", "audio_playback", "{enabled: 'false', exits: {next: mail}}")
                         .module("mail", "voicemail")
                         .dot();
    CHECK(holds(line_with(dot, "\"say\" ["), "Audio Playback, disabled"));
    CHECK(holds(line_with(dot, "\"say\" ["), "dashed"));
    CHECK(holds(line_with(dot, "\"say\" -> "), "style=dashed"));
    CHECK(!holds(line_with(dot, "\"mail\" ["), "dashed"));
}

TEST_CASE("the path of a call is thick and blue, and its steps are counted")
{
    auto const dot = menu_flow().walks({{"menu", "2"}, {"ring", "no_answer"}, {"mail", ""}}).dot();
    CHECK(holds(line_with(dot, "[label=<2>"), "\"menu\" -> \"ring\""));
    CHECK(holds(line_with(dot, "[label=<2>"), "color=\"#1565c0\", fontcolor=\"#1565c0\", penwidth=3"));
    CHECK(!holds(line_with(dot, "[label=<1>"), "#1565c0"));
    CHECK(holds(line_with(dot, "\"mail\" ["), "Voicemail #3"));
    CHECK(picture(dot).size() > 1000);
}

TEST_CASE("what is not there is a node of its own")
{
    auto const dot = Drawn{}
                         .module("menu", "voice_menu", "{exits: {1: nobody, 2: nobody, 3: 'a\"b'}}")
                         .phone("+14165550101", "nobody")
                         .phone("+14165550102", "")
                         .dot();
    CHECK(holds(dot, "\"menu\" -> \"missing nobody\""));
    CHECK(
        holds(dot, "\"calls 1\" -> \"missing nobody\"") == !holds(dot, "\"calls 2\" -> \"missing nobody\""));
    constexpr std::string_view node = "\"missing nobody\" [label=<nobody";
    CHECK(dot.find(node) != std::string::npos);
    CHECK(dot.find(node) == dot.rfind(node));
    CHECK(holds(dot, "refused: the flow has no start"));
    CHECK(holds(picture(dot), "a&quot;b"));
}

TEST_CASE("of many numbers the first are named and the others counted")
{
    auto drawn = Drawn{}.module("mail", "voicemail");
    for (int i = 0; i < 20; ++i) {
        drawn.phone(fmt::format("+141655501{:02}", i), "mail");
    }
    auto const dot = drawn.dot();
    CHECK(holds(dot, "+14165550105<BR/>and 14 more>"));
    CHECK(!holds(dot, "+14165550106"));
}

TEST_CASE("Graphviz shows hostile names as they are")
{
    for (auto const& name : hostile) {
        auto const label = printable(name);
        auto drawn = Drawn{name}
                         .tab(name, 2)
                         .module("mail", "voicemail", fmt::format("{{tab: {}}}", quote_yaml(name)), name)
                         .phone("+14165550101", "mail", name);
        auto const svg = picture(drawn.dot());
        INFO(name);
        CHECK(holds(svg, "<title>mail</title>"));
        CHECK(holds(svg, "<title>cluster_2</title>"));
        CHECK(!holds(svg, "<b>"));
        if (label.find_first_of("&<>\"'- \xEF") == std::string::npos) {
            CHECK(holds(svg, ">" + label + "<"));
        }
    }
}

TEST_CASE("a name of 64 wide characters is cut in its box and whole in the tooltip")
{
    auto const name = wide_name();
    auto const dot = Drawn{}.module("mail", "voicemail", "{}", name).dot();
    CHECK(holds(dot, "<B>" + cut_to_cells(name, 32) + "</B>"));
    CHECK(holds(dot, "tooltip=\"" + name));
    CHECK(holds(picture(dot), name));
}
