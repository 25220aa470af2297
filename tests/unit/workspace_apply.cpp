#include "workspace_box.h"

#include <callflow/document.h>

using namespace callflow;

namespace {

Documents documents(std::string const& text)
{
    return Documents{{{"test.yaml", "cf: v1\n" + text}}, {}, {}};
}

Planned applied(Workspace& at, std::string const& text, ApplyOptions const& how = {})
{
    auto const asked = documents(text);
    REQUIRE(asked.findings().empty());
    return at.apply(asked, how, {});
}

std::string exported(Workspace& at)
{
    std::string text;
    at.export_document({}, [&](std::string_view piece) { text += piece; });
    return text;
}

constexpr char const* two_flows =
    "flows:\n"
    "  one: {numbers: {\"+14165550101\": bye}, modules: {bye: {kind: hang_up}}}\n"
    "  two: {modules: {bye: {kind: hang_up}}}\n";

}

TEST_CASE("a number moves to a module of the same key in another flow")
{
    Box const box;
    auto at = box.open();
    applied(at, two_flows);
    applied(at, "flows:\n  one: {numbers: {}}\n  two: {numbers: {\"+14165550101\": bye}}\n");
    CHECK(shown(at, Noun::number, "+14165550101", "flow") == "two");
    CHECK(shown(at, Noun::number, "+14165550101", "to") == "bye");
}

TEST_CASE("modules of a first tab that goes are on the new first, and back after an undo")
{
    Box const box;
    auto at = box.open();
    at.options().flow = "one";
    applied(at, two_flows);
    applied(at, "flows:\n  one: {tabs: [Night, Day]}\n");
    CHECK(shown(at, Noun::module, "bye", "tab") == "Night");
    at.undo({});
    CHECK(shown(at, Noun::module, "bye", "tab") == "Main");
}

TEST_CASE("an apply that nothing changes records nothing")
{
    Box const box;
    auto at = box.open();
    CHECK(applied(at, two_flows).outcome.change == 1);
    auto const again = applied(at, two_flows);
    CHECK_FALSE(again.outcome.changed);
    CHECK(again.counts.none());
    CHECK(at.newest_change() == 1);
}

TEST_CASE("documents that cannot be stored make no store")
{
    Box const box;
    auto at = box.open();
    auto const planned = applied(at, "flows:\n  one: {start: nowhere}\n");
    REQUIRE(planned.findings.size() == 1);
    CHECK(planned.findings.front().code == "E09");
    CHECK_FALSE(std::filesystem::exists(box.path()));
}

TEST_CASE("an apply that removes makes a backup first")
{
    Box const box;
    auto at = box.open();
    CHECK(applied(at, two_flows).outcome.backup.empty());
    auto const removed = applied(at, "flows:\n  one: {numbers: {}, modules: {}}\n");
    CHECK(removed.counts.removed == 1);
    CHECK(std::filesystem::exists(removed.outcome.backup));
    at.restore_backup(std::filesystem::path{removed.outcome.backup}.stem());
    CHECK(shown(at, Noun::number, "+14165550101", "to") == "bye");
}

TEST_CASE("prune removes what the owner no longer asks for and nobody else claims")
{
    Box const box;
    auto at = box.open();
    applied(at, "owner: a\nusers: {ana: {}, bo: {}}\n");
    applied(at, "owner: b\nusers: {bo: {}, chi: {}}\n");
    create(at, Noun::user, "Dee");
    ApplyOptions prune;
    prune.prune = true;
    CHECK(applied(at, "owner: a\nusers: {}\n", prune).counts.removed == 1);
    CHECK(listed(at, Noun::user, {"key"}) == Words{"bo", "chi", "dee"});
    CHECK(
        refusal("usage.owner", [&] { applied(at, "users: {}\n", prune); }).starts_with("nothing is pruned"));
}

TEST_CASE("names that change places are stored, undone and stored again")
{
    Box const box;
    auto at = box.open();
    applied(at, "users: {a: {name: Ana}, b: {name: Bo}}\n");
    applied(at, "users: {a: {name: Bo}, b: {name: Ana}}\n");
    CHECK(listed(at, Noun::user, {"key", "name"}) == Words{"a|Bo", "b|Ana"});
    at.undo({});
    CHECK(listed(at, Noun::user, {"key", "name"}) == Words{"a|Ana", "b|Bo"});
    at.redo();
    CHECK(listed(at, Noun::user, {"key", "name"}) == Words{"a|Bo", "b|Ana"});
}

TEST_CASE("documents say what a plan finds in their lines")
{
    Box const box;
    auto at = box.open();
    auto const asked = documents("flows:\n  one:\n    modules:\n      ring:\n        kind: ring_group\n"
                                 "        destinations: [ana]\nusers:\n  ana: {}\n");
    auto const planned = at.plan(asked, {}, {});
    REQUIRE(planned.findings.size() == 1);
    CHECK(planned.findings.front().code == "E10");
    CHECK(planned.findings.front().file == "test.yaml");
    CHECK(planned.findings.front().place.line == 7);
    CHECK(planned.findings.front().place.column == 24);
}

TEST_CASE("an apply tells what keeps a flow from running, and does not stop")
{
    Box const box;
    auto at = box.open();
    constexpr auto text = "users: {bo: {}}\nflows:\n  one:\n    users: [bo]\n    modules:\n"
                          "      fax: {kind: fax, deliver_to: [bo]}\n";
    auto const planned = applied(at, text);
    REQUIRE(planned.findings.size() == 1);
    CHECK(planned.findings.front().code == "E18");
    CHECK(planned.findings.front().place.line == 7);
    CHECK(planned.outcome.change == 1);
    CHECK(applied(at, text).findings.size() == 1);
}

TEST_CASE("a comment silences a finding on its line")
{
    auto const loud = documents("users:\n  ana: {}\n");
    auto const quiet = documents("users:\n  ana: {} # cf: ignore W15, W16\n");
    CHECK(loud.check("2026-03-02").size() == 2);
    CHECK(quiet.check("2026-03-02").empty());
}

TEST_CASE("sides of a difference are changes, backups, documents and flows")
{
    Box const box;
    auto at = box.open();
    applied(at, two_flows);
    at.create_backup();
    create(at, Noun::user, "Ana");
    auto const steps = [&](Side const& left, Side const& right) {
        Words lines;
        at.diff(left, right, [&](PlanStep const& step) { lines.push_back(step.action + " " + step.key); });
        return lines;
    };
    CHECK(steps({1}, {2}) == Words{"create ana"});
    CHECK(steps({2}, {1}) == Words{"remove ana"});
    CHECK(steps({{}, "1"}, {}) == Words{"create ana"});
    auto const asked = documents("users: {bo: {}}\n");
    CHECK(steps({}, {{}, "", &asked}) == Words{"create bo"});
    CHECK(steps({{}, "", &asked}, {}) == Words{"remove bo"});
    CHECK(
        steps({{}, "", nullptr, "one"}, {{}, "", nullptr, "two"}) ==
        Words{"update one", "remove +14165550101"});
}

TEST_CASE("a sound file stands beside its document and is kept by its content")
{
    Box const box;
    auto at = box.open();
    box.write("hello.wav", "RIFF hello");
    auto const text = "cf: v1\naudio: {hello: {file: hello.wav}}\n";
    Documents const asked{{{box.folder() / "site.yaml", text}}, {}, {}};
    REQUIRE(asked.findings().empty());
    CHECK(at.apply(asked, {}, {}).counts.created == 1);
    CHECK(at.apply(asked, {}, {}).counts.none());
    CHECK(exported(at).find("file: audio/") != std::string::npos);
    // The store has the bytes: the export needs no file.
    CHECK(applied(at, exported(at).substr(7)).counts.none());
    Documents const lost{{{"elsewhere/site.yaml", text}}, {}, {}};
    REQUIRE(lost.findings().size() == 1);
    CHECK(lost.findings().front().code == "E09");
}
