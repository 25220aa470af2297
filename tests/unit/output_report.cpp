#include "output/report.h"
#include "output_capture.h"

#include <doctest/doctest.h>

using callflow::Code;
using callflow::Error;
using callflow::Outcome;
using cf::Format;

namespace {

struct Written {
    std::string answer;
    std::string conversation;
};

Written report(cf::Style const& style, Outcome const& outcome, bool reveal = false)
{
    Capture answer{style};
    Capture conversation{style};
    cf::write_outcome(answer.out, conversation.out, outcome, reveal);
    return {answer.text(), conversation.text()};
}

Outcome created()
{
    Outcome outcome;
    outcome.action = "create";
    outcome.changed = true;
    outcome.objects = {{"flow", 2, "sales", "Sales Team"}};
    outcome.change = 41;
    return outcome;
}

std::string reported(Error const& error, Format format)
{
    Capture conversation{style_of(format)};
    cf::write_error(conversation.out, error, format);
    return conversation.text();
}

}

TEST_CASE("an outcome is a sentence, and the way back is on the conversation")
{
    for (auto const format : {Format::table, Format::tsv}) {
        auto const written = report(style_of(format), created());
        CHECK(written.answer == "created flow sales \"Sales Team\"\n");
        CHECK(written.conversation == "undo: cf undo 41\n");
    }
}

TEST_CASE("a name equal to the key is not repeated")
{
    auto outcome = created();
    outcome.objects = {{"number", 2, "+14169233346", "+14169233346"}, {"tab", 3, "Main", ""}};
    CHECK(
        report(style_of(Format::tsv), outcome).answer ==
        "created number +14169233346\ncreated tab \"Main\"\n");
}

TEST_CASE("irregular verbs are spelt right")
{
    for (auto const& [action, did] : std::vector<std::pair<std::string, std::string>>{
             {"set", "changed"},
             {"copy", "copied"},
             {"undo", "undid"},
             {"switch", "switched to"},
             {"assign", "assigned"},
             {"move", "moved"},
             {"disconnect", "disconnected"}}) {
        auto outcome = created();
        outcome.action = action;
        CHECK(report(style_of(Format::tsv), outcome).answer == did + " flow sales \"Sales Team\"\n");
    }
}

TEST_CASE("a rollback goes back to a change")
{
    auto outcome = created();
    outcome.action = "rollback";
    outcome.objects = {{"change", 1, "1", ""}};
    CHECK(report(style_of(Format::tsv), outcome).answer == "rolled back to change 1\n");
}

TEST_CASE("an undo is taken back by redo")
{
    auto outcome = created();
    outcome.action = "undo";
    CHECK(report(style_of(Format::table), outcome).conversation == "redo: cf redo\n");
}

TEST_CASE("a dry run says would, lists the losses and offers no undo")
{
    auto outcome = created();
    outcome.action = "delete";
    outcome.dry_run = true;
    outcome.losses = {"2 tabs"};
    outcome.numbers = {"+14169233346"};
    auto const written = report(style_of(Format::table), outcome);
    CHECK(
        written.answer == "would delete flow sales \"Sales Team\"\nthis removes:\n  2 tabs\n"
                          "these phone numbers are then routed nowhere:\n  +14169233346\n");
    CHECK(written.conversation == "");
}

TEST_CASE("warnings, notes, numbers and the backup belong to the conversation")
{
    auto outcome = created();
    outcome.warnings = {"no such prefix"};
    outcome.notes = {"CF_FLOW wins"};
    outcome.numbers = {"+14169233346"};
    outcome.backup = "/b/41.db";
    CHECK(
        report(style_of(Format::table), outcome).conversation ==
        "warning: no such prefix\nnote: CF_FLOW wins\nnote: +14169233346 is now routed nowhere\n"
        "backup: /b/41.db\nundo: cf undo 41\n");
}

TEST_CASE("nothing to do is said")
{
    auto outcome = created();
    outcome.changed = false;
    outcome.change = 0;
    CHECK(report(style_of(Format::table), outcome).answer == "unchanged flow sales \"Sales Team\"\n");
    outcome.objects.clear();
    CHECK(report(style_of(Format::table), outcome).conversation == "nothing to do\n");
}

TEST_CASE("a quiet outcome is its keys and no conversation")
{
    auto style = style_of(Format::json);
    style.quiet = true;
    auto const written = report(style, created());
    CHECK(written.answer == "sales\n");
    CHECK(written.conversation == "");
}

TEST_CASE("a JSON outcome has every key in a fixed order")
{
    auto const written = report(style_of(Format::json), created());
    CHECK(
        written.answer ==
        R"({"schema":"cf/v1","kind":"result","action":"create","changed":true,"dry_run":false,)"
        R"("objects":[{"kind":"flow","id":2,"key":"sales","name":"Sales Team"}],"change":41,"warnings":[],)"
        R"("losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null})"
        "\n");
    CHECK(written.conversation == "");
}

TEST_CASE("a generated secret is shown only when revealed")
{
    auto outcome = created();
    outcome.secret = callflow::Value::map();
    outcome.secret.put("password", text("s3cret"));
    for (auto const format : {Format::table, Format::json, Format::yaml, Format::csv}) {
        CAPTURE(static_cast<int>(format));
        CHECK(report(style_of(format), outcome).answer.find("s3cret") == std::string::npos);
    }
    CHECK(report(style_of(Format::tsv), outcome, true).answer.ends_with("password: s3cret\n"));
    CHECK(
        report(style_of(Format::json), outcome, true).answer.find(R"("secret":{"password":"s3cret"},)") !=
        std::string::npos);
    CHECK(
        report(style_of(Format::yaml), outcome, true).answer.find("secret:\n  password: s3cret\n") !=
        std::string::npos);
}

TEST_CASE("a CSV outcome is a table of its objects")
{
    CHECK(
        report(style_of(Format::csv), created()).answer ==
        "action,kind,id,key,name\r\ncreate,flow,2,sales,Sales Team\r\n");
}

TEST_CASE("an error says what, what was near, and what to type")
{
    Error error{Code::not_found, "flow", "no call flow named \"Slaes\"", {"sales", "sales-eu"}};
    error.advise("cf flow list").advise("cf flow create Slaes");
    CHECK(
        reported(error, Format::table) ==
        "error: no call flow named \"Slaes\"\n  did you mean: sales, sales-eu\n"
        "  try: cf flow list\n  try: cf flow create Slaes\n");
}

TEST_CASE("an error's text cannot control a terminal")
{
    CHECK(
        reported(Error{Code::usage, "name", "bad \"\x1b[2J\nx\""}, Format::tsv) ==
        "error: bad \"\uFFFD[2J\uFFFDx\"\n");
}

TEST_CASE("a JSON error has every key")
{
    Error error{Code::not_found, "flow", "no call flow named \"x\"", {"sales"}};
    error.advise("cf flow list");
    CHECK(
        reported(error, Format::json) ==
        R"({"schema":"cf/v1","kind":"error","error":{"code":"not_found.flow","exit":4,)"
        R"("message":"no call flow named \"x\"","suggestions":["sales"],"try":["cf flow list"],)"
        R"("file":null,"line":null,"column":null}})"
        "\n");
    CHECK(
        reported(error, Format::yaml).find("error:\n  code: not_found.flow\n  exit: 4\n") !=
        std::string::npos);
}
