#include "output/findings.h"
#include "output/steps.h"
#include "output_capture.h"

#include <doctest/doctest.h>

using callflow::Finding;
using callflow::PlanStep;
using cf::Format;

namespace {

PlanStep renamed()
{
    return {"update", "module",    "sales",
            "menu",   "Main Menu", {{"name", "Menu", "Main Menu"}, {"note", "", "a\nb"}}};
}

std::string written(cf::Style const& style, std::vector<PlanStep> const& steps, cf::StepsEnd const& end = {})
{
    Capture capture{style};
    auto const writer = cf::make_step_writer(capture.out, "plan");
    for (auto const& step : steps) {
        writer->step(step);
    }
    writer->end(end);
    return capture.text();
}

Finding mistake()
{
    Finding finding;
    finding.code = "E09";
    finding.path = "audio";
    finding.message = "no audio named \"helo\"";
    finding.suggestions = {"hello"};
    finding.place = {3, 7};
    finding.file = "phones.yaml";
    finding.thing = "module sales/menu";
    finding.advice = {"cf audio create helo"};
    return finding;
}

std::string line_of(Finding const& finding, cf::Style const& style = {})
{
    Capture capture{style};
    cf::write_finding(capture.out, finding);
    return capture.text();
}

}

TEST_CASE("a step is a line, with a line a field below it")
{
    CHECK(
        written(style_of(Format::tsv), {renamed()}) ==
        "~ module sales/menu \"Main Menu\"\n    name: \"Menu\" -> \"Main Menu\"\n    note: none -> "
        "\"a\\nb\"\n"
        "0 to create, 0 to change, 0 to remove, 0 unchanged\n");
}

TEST_CASE("the fields of what is removed are not shown")
{
    auto removed = renamed();
    removed.action = "remove";
    CHECK(written(style_of(Format::tsv), {removed}).starts_with("- module sales/menu \"Main Menu\"\n0 to"));
}

TEST_CASE("the settings have no key")
{
    PlanStep const settings{"update", "settings", "", "settings", "", {}};
    CHECK(written(style_of(Format::tsv), {settings}).starts_with("~ settings\n"));
}

TEST_CASE("control characters of a name reach no terminal")
{
    auto step = renamed();
    step.name = "a\x1b[31mb";
    CHECK(written(terminal_of(80), {step}).find('\x1b') == std::string::npos);
}

TEST_CASE("a plan without steps is an object all the same")
{
    CHECK(
        written(style_of(Format::json), {}) ==
        R"({"schema":"cf/v1","kind":"plan","steps":[],"created":0,"changed":0,"removed":0,"unchanged":0,)"
        R"("base":null,"findings":[],"warnings":[]})"
        "\n");
    CHECK(written(style_of(Format::yaml), {})
              .starts_with("schema: cf/v1\nkind: plan\nsteps: []\ncreated: 0\n"));
    CHECK(written(style_of(Format::csv), {}) == "action,kind,flow,key,name,field,before,after\r\n");
}

TEST_CASE("steps in JSON stand before their counts")
{
    CHECK(
        written(style_of(Format::json), {renamed(), renamed()}, {{1, 2, 3, 4}, 41})
            .find(
                R"("fields":[{"field":"name","before":"Menu","after":"Main Menu"},{"field":"note","before":null,)") !=
        std::string::npos);
    CHECK(written(style_of(Format::json), {renamed()}, {{1, 2, 3, 4}, 41})
              .ends_with(R"(}],"created":1,"changed":2,"removed":3,"unchanged":4,"base":41,"findings":[],)"
                         "\"warnings\":[]}\n"));
}

TEST_CASE("nothing stands on the output before the first step")
{
    Capture capture{style_of(Format::json)};
    auto const writer = cf::make_step_writer(capture.out, "plan");
    CHECK(capture.text().empty());
}

TEST_CASE("only the keys of steps are written when it is quiet")
{
    auto style = style_of(Format::json);
    style.quiet = true;
    CHECK(written(style, {renamed()}) == "menu\n");
}

TEST_CASE("a finding is told in compilers' form")
{
    CHECK(
        line_of(mistake()) ==
        "phones.yaml:3:7: error: module sales/menu: audio: no audio named \"helo\" [E09]\n"
        "  did you mean: hello\n  try: cf audio create helo\n");
}

TEST_CASE("a finding of the store has no place")
{
    auto finding = mistake();
    finding.file.clear();
    CHECK(line_of(finding).starts_with("error: module sales/menu: "));
}

TEST_CASE("the flow of a finding is read from what it is about")
{
    auto finding = mistake();
    auto const flow = [&](char const* thing) {
        finding.thing = thing;
        return cf::finding_value(finding).find("flow")->text;
    };
    CHECK(flow("module sales/menu") == "sales");
    CHECK(flow("tab sales/After Hours") == "sales");
    CHECK(flow("number sales/101") == "sales");
    CHECK(flow("flow sales") == "sales");
    CHECK(flow("number +14165550101") == "");
    CHECK(flow("contact ana/desk") == "");
    CHECK(flow("") == "");
}

TEST_CASE("warnings are left out where it is quiet, errors are not")
{
    auto style = cf::Style{};
    style.quiet = true;
    auto warning = mistake();
    warning.code = "W17";
    Capture capture{style};
    cf::write_findings(capture.out, {warning, mistake()});
    CHECK(capture.text().starts_with("phones.yaml:3:7: error: "));
}

TEST_CASE("findings are counted by severity")
{
    auto warning = mistake();
    warning.code = "W17";
    auto const counts = cf::count_findings({warning, mistake(), warning});
    CHECK(cf::count_sentence(counts) == "1 error, 2 warnings");
}
