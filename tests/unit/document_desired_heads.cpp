#include "document_desired.h"

using namespace callflow;

TEST_CASE("every document says cf: v1")
{
    CHECK(finding_of(documents({"users: {}\n"})) == "a.yaml:1:1: cf: v1 is missing: write it first [E19]");
    CHECK(
        finding_of(documents({"cf: v1\n---\nusers: {}\n"})) ==
        "a.yaml:3:1: cf: v1 is missing: write it first [E19]");
    CHECK(
        finding_of(documents({"users: {}\ncf: v2\n"})) ==
        "a.yaml:2:5: cf: \"v2\" is no version that is read here: write cf: v1 [E19]");
    CHECK(
        finding_of(documents({"cf: [v1]\n"})) ==
        "a.yaml:1:5: cf: a list is no version that is read here: write cf: v1 [E19]");
}

TEST_CASE("what is no map, or nothing, is no document")
{
    for (auto const* const text : {"", "# nothing\n", "\xef\xbb\xbf", "---\n", "~\n"}) {
        auto const read = documents({text});
        CHECK(finding_of(read).starts_with("a.yaml:1:1: "));
        CHECK(read.findings().front().code == "E19");
    }
    CHECK(
        finding_of(documents({"- a\n"})) ==
        "a.yaml:1:1: a list, expected a map that begins with cf: v1 [E19]");
    CHECK(
        finding_of(documents({"a\n"})) == "a.yaml:1:1: a text, expected a map that begins with cf: v1 [E19]");
    CHECK(Documents{{{"a.json", ""}}, {}, ""}.findings().size() == 1);
    CHECK(Documents{{}, {}, ""}.findings().empty());
}

TEST_CASE("problems of the syntax are E19 with their file and place, after what came before them")
{
    CHECK(
        findings_of(documents({"cf: v1\n", "cf: v1\nonwer: x\nusers: {a\n"})) ==
        Lines{
            "b.yaml:2:1: there is no \"onwer\" here, only cf, owner, vars, settings, users, groups, "
            "schedules, "
            "audio, trunks, numbers, flows and tests [E20]",
            "b.yaml:4:1: a } or a comma is missing here, or a quote before it [E19]"});
}

TEST_CASE("of a tab in the indentation nothing else is told")
{
    CHECK(
        findings_of(documents({"cf: v1\nusers:\n\tana: {}\n"})) ==
        Lines{"a.yaml:3:1: a tab in the indentation: use spaces [E19]"});
}

TEST_CASE("quotes that the last line leaves open are a problem")
{
    CHECK(
        finding_of(documents({"cf: v1\nowner: \"x\n"})) ==
        "a.yaml:3:1: the text ends inside quotes: close them [E19]");
    CHECK(
        finding_of(documents({"cf: v1\nowner: !!str 'x''\n"})) ==
        "a.yaml:3:1: the text ends inside quotes: close them [E19]");
    CHECK(findings_of(documents({"cf: v1\nowner: &a \"x \\\" y\"\n"})) == Lines{});
}

TEST_CASE("several files and documents are one, and one owner has them")
{
    auto const read = documents(
        {"cf: v1\nowner: one\nusers: {ana: }\n---\ncf: v1\nusers: {bo: }\n",
         "{\"cf\": \"v1\", \"owner\": \"one\", \"users\": {\"cy\": null}}"});
    CHECK(things_of(read) == Lines{"user ana {}", "user bo {}", "user cy {}"});
    CHECK(read.owner() == "one");
    CHECK(
        finding_of(documents({"cf: v1\nowner: one\n", "cf: v1\nowner: two\n"})) ==
        "b.yaml:2:8: owner: the owner is \"two\" here and \"one\" at a.yaml:2:8: apply them one after the "
        "other "
        "[E15]");
}

TEST_CASE("files that end in .json are JSON, and texts that begin with a brace")
{
    CHECK(Documents{{{"a.json", "cf: v1"}}, {}, ""}.findings().front().message.starts_with("not JSON"));
    CHECK(documents({" {cf: v1}"}).findings().front().message.starts_with("not JSON"));
    CHECK(documents({" {\"cf\": \"v1\"}"}).findings().empty());
}

TEST_CASE("comments silence codes on their line")
{
    auto const read = document("users:\n"
                               "  ana: {} # cf: ignore W05, W13\n"
                               "  bo: {job_title: \"a # cf: ignore W01\"} #cf: ignore W02\n"
                               "  cy: {job_title: a# cf: ignore W01}\n"
                               "  di: {job_title: it's} # cf: ignore W03 because\n"
                               "# cf: ignore nothing\n");
    using Ignored = std::map<std::pair<std::uint32_t, std::uint32_t>, std::set<std::string>>;
    CHECK(read.desired().ignored == Ignored{{{1, 3}, {"W05", "W13"}}, {{1, 4}, {"W02"}}, {{1, 6}, {"W03"}}});
}

TEST_CASE("tests are kept with their places, and judged by their words")
{
    auto const read = document(
        "tests:\n  - {name: one, call: {to: '101', answer: {ana: busy}}, expect: {end: voicemail}}\n");
    CHECK(findings_of(read) == Lines{});
    REQUIRE(read.desired().tests.size() == 1);
    CHECK(read.desired().tests[0].value.find("call")->find("to")->place.column == 28);
    CHECK(
        findings_of(document("tests:\n"
                             "  - {call: {answer: {ana: busy}, too: 1}, expect: [x]}\n"
                             "  - x\n"
                             "  - {nam: x}\n"
                             "  - {name: [x]}\n")) ==
        Lines{
            "a.yaml:3:5: tests[1].name: a value is required [E01]",
            "a.yaml:3:34: tests[1].call: there is no \"too\" here, only to, flow, module, from, from_name, "
            "at, press, answer, hang_up, draw, switch and queue_state [E20]",
            "a.yaml:3:51: tests[1].expect: a list, expected a map [E02]",
            "a.yaml:4:5: tests[2]: a text, expected a map [E02]",
            "a.yaml:5:5: tests[3].name: a value is required [E01]",
            "a.yaml:5:6: tests[3]: there is no \"nam\" here, only name, call and expect [E20]",
            "a.yaml:6:12: tests[4].name: a list, expected one text [E02]"});
}
