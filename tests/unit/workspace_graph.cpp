#include "draw_flow.h"

#include <callflow/error.h>

using namespace callflow;

namespace {

Documents documents(std::string_view flows)
{
    return {{{"a.yaml", fmt::format("cf: v1\nflows:\n{}", flows)}}, {}, {}};
}

constexpr std::string_view two_flows = "  sales: {name: Sales Team, modules: {one: {kind: fax}}}\n"
                                       "  support: {modules: {two: {kind: fax}}}\n";

std::string drawn(std::string_view flows, std::string const& operand = {})
{
    return documents(flows).graph({.flow = operand}, "2026-11-24");
}

std::string refusal(std::string_view flows, std::string const& operand = {})
{
    try {
        drawn(flows, operand);
    } catch (Error const& error) {
        return error.name() + ": " + error.sentence();
    }
    return {};
}

}

TEST_CASE("a flow of documents is named by key, name, or name ignoring case")
{
    for (auto const* const operand : {"sales", "Sales Team", "SALES team"}) {
        CHECK(drawn(two_flows, operand).starts_with("Sales Team (sales)"));
    }
    CHECK(refusal(two_flows, "sale") == "not_found.flow: no flow named \"sale\" in the documents");
}

TEST_CASE("the only flow of documents need not be named, nor the default one")
{
    CHECK(drawn("  sales: {}\n").starts_with("sales [W13]"));
    CHECK(drawn("  sales: {}\n  support: {default: true}\n").starts_with("support [W13]"));
    CHECK(refusal(two_flows) == "usage.flow: the documents hold 2 flows; name one");
}

TEST_CASE("findings of documents are drawn, errors too")
{
    auto const text = drawn("  sales: {modules: {menu: {kind: voice_menu, exits: {1: nowhere}}}}\n");
    CHECK(holds(text, "menu · Voice Menu · [E01] [W01]"));
    CHECK(holds(text, "1 [E09] -> \"nowhere\", which is not there"));
}

TEST_CASE("a path is drawn in every form")
{
    auto const all = documents("  sales: {modules: {menu: {kind: audio_playback, audio: 'say: x', exits: "
                               "{next: end}}, end: {kind: fax}}}\n");
    GraphRequest request;
    request.path = {{"menu", "next"}, {"end", ""}};
    CHECK(holds(all.graph(request, "2026-11-24"), "next => end #2"));
    request.form = GraphForm::dot;
    CHECK(holds(all.graph(request, "2026-11-24"), "penwidth=3"));
    request.form = GraphForm::mermaid;
    CHECK(holds(all.graph(request, "2026-11-24"), "m2 ==>|"));
    request.form = GraphForm::svg;
    auto const svg = all.graph(request, "2026-11-24");
    CHECK(holds(svg, "<svg "));
    CHECK(holds(svg, "stroke=\"#1565c0\""));
}
