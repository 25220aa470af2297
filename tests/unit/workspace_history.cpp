#include "workspace_box.h"

using namespace callflow;

namespace {

Words names(Workspace& at)
{
    return listed(at, Noun::user, {"name"});
}

Words log_of(Workspace& at, Words const& fields)
{
    Query query;
    query.fields = fields;
    Words rows;
    at.log(query, [&](std::vector<Value> const& row) {
        std::string line;
        for (auto const& value : row)
            line += (line.empty() ? "" : "|") + value.text;
        rows.push_back(line);
        return true;
    });
    return rows;
}

Workspace three_users(Box const& box)
{
    auto at = box.open();
    for (auto const* name : {"Ana", "Bo", "Cy"})
        create(at, Noun::user, name);
    return at;
}

}

TEST_CASE("undo takes back the newest change that is neither a reversal nor undone")
{
    Box const box;
    auto at = three_users(box);
    CHECK(at.undo({}).summary == "undo 3: create user \"Cy\"");
    CHECK(at.undo({}).change == 5);
    CHECK(names(at) == Words{"Ana"});
    at.undo({});
    CHECK(refusal("not_found.change", [&] { at.undo({}); }) == "there is nothing to undo");
    CHECK(refusal("conflict.change", [&] { at.undo(1); }) == "change 1 is undone already, by change 6");
    CHECK(refusal("conflict.change", [&] { at.undo(4); }).find("is itself an undo") != std::string::npos);
    CHECK(refusal("not_found.change", [&] { at.undo(99); }) == "there is no change 99");
}

TEST_CASE("redo puts back what was undone last, until something else is done")
{
    Box const box;
    auto at = three_users(box);
    at.undo({});
    at.undo({});
    CHECK(at.redo().summary == "redo 2: create user \"Bo\"");
    CHECK(at.redo().summary == "redo 3: create user \"Cy\"");
    CHECK(refusal("not_found.change", [&] { at.redo(); }) == "there is nothing to redo");
    at.undo({});
    CHECK(names(at) == Words{"Ana", "Bo"});
    create(at, Noun::user, "Di");
    CHECK(refusal("not_found.change", [&] { at.redo(); }) == "there is nothing to redo");
}

TEST_CASE("ids are never used again")
{
    Box const box;
    auto at = three_users(box);
    at.undo({});
    create(at, Noun::user, "Di");
    CHECK(listed(at, Noun::user, {"id", "name"}) == Words{"1|Ana", "2|Bo", "4|Di"});
    auto const backup = at.create_backup().objects.at(0).key;
    create(at, Noun::user, "Ed");
    at.restore_backup(backup);
    CHECK(create(at, Noun::user, "Flo").change == 7);
    CHECK(listed(at, Noun::user, {"id", "name"}) == Words{"1|Ana", "2|Bo", "4|Di", "6|Flo"});
}

TEST_CASE("rollback is one change that takes back all later ones, after a backup")
{
    Box const box;
    auto at = three_users(box);
    at.rename(Noun::user, "ana", "Anna");
    auto const back = at.rollback(1);
    CHECK(back.change == 5);
    CHECK(
        back.losses == Words{
                           "change 4: rename user \"Ana\" to \"Anna\"", "change 3: create user \"Cy\"",
                           "change 2: create user \"Bo\""});
    CHECK(std::filesystem::exists(back.backup));
    CHECK(names(at) == Words{"Ana"});
    CHECK(log_of(at, {"number", "undone_by", "reverses"}) == Words{"5||1", "4|5|", "3|5|", "2|5|", "1||"});
    at.redo();
    CHECK(names(at) == Words{"Ana", "Bo"});
    CHECK(refusal("not_found.change", [&] { at.rollback(99); }) == "there is no change 99");
    CHECK_FALSE(at.rollback(6).changed);
}

TEST_CASE("a rollback over an undo and over a rollback leaves the log true")
{
    Box const box;
    auto at = three_users(box);
    at.undo({});    // 4: 3 is undone
    at.rollback(3); // 5: all three are there again
    CHECK(names(at) == Words{"Ana", "Bo", "Cy"});
    CHECK(at.undo({}).summary == "undo 3: create user \"Cy\""); // 6
    at.rollback(1);                                             // 7
    at.rollback(4);                                             // 8: as after the undo
    CHECK(names(at) == Words{"Ana", "Bo"});
    CHECK(log_of(at, {"number", "undone_by"}) == Words{"8|", "7|", "6|", "5|", "4|", "3|4", "2|", "1|"});
    CHECK(at.undo({}).summary == "undo 2: create user \"Bo\"");
    at.rollback(0);
    CHECK(names(at).empty());
}

TEST_CASE("an undo that others depend on is refused and changes nothing")
{
    Box const box;
    auto at = three_users(box);
    at.assign(Noun::user, {"bo"}, "default", "");
    CHECK(refusal("conflict.change", [&] {
              at.undo(2);
          }) == "change 2 cannot be undone: something newer uses what it made");
    create(at, Noun::user, "Other");
    at.rename(Noun::user, "cy", "Cyrus");
    CHECK(refusal("conflict.change", [&] {
              at.undo(3);
          }) == "change 3 cannot be undone: user \"cy\" was changed since");
    CHECK(names(at) == Words{"Ana", "Bo", "Cyrus", "Other"});
}

TEST_CASE("flow restore is refused when its change did more")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::flow, "One");
    create(at, Noun::flow, "Two");
    at.remove(Noun::flow, {"one", "two"}, {});
    CHECK(refusal("refused.change", [&] {
              at.restore_flow("one");
          }).find("did more than delete \"one\"") != std::string::npos);
}

TEST_CASE("a change tells its rows, without folded names and secrets")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::user, "Ana");
    at.rename(Noun::user, "ana", "Anna");
    Value const change = at.change(2);
    CHECK(change.find("summary")->text == "rename user \"Ana\" to \"Anna\"");
    Value const& row = change.find("rows")->items.at(0);
    CHECK(row.find("table")->text == "user");
    CHECK(row.find("action")->text == "set");
    CHECK(row.find("fields")->items.size() == 1);
    CHECK(row.find("fields")->items.at(0).text == "name: \"Ana\" -> \"Anna\"");
    CHECK(refusal("not_found.change", [&] { at.change(7); }) == "there is no change 7");
}

TEST_CASE("pruned changes are gone for good, and numbers go on")
{
    Box const box;
    auto at = three_users(box);
    CHECK(at.prune(1).changed);
    CHECK(log_of(at, {"number"}) == Words{"3"});
    CHECK(refusal("conflict.pruned", [&] { at.rollback(0); }).find("pruned") != std::string::npos);
    at.undo({});
    at.prune(0);
    CHECK(log_of(at, {"number"}) == Words{"4"});
    CHECK(refusal("not_found.change", [&] { at.undo({}); }) == "there is nothing to undo");
    CHECK(create(at, Noun::user, "Di").change == 5);
    CHECK_FALSE(at.prune(100).changed);
}

TEST_CASE("what was previewed is what is done")
{
    Box const box;
    auto at = three_users(box);
    at.options().expected_change = 2;
    CHECK(refusal("conflict.stale", [&] {
              create(at, Noun::user, "Di");
          }).find("meanwhile") != std::string::npos);
    at.options().expected_change = 3;
    CHECK(create(at, Noun::user, "Di").base == 3);
}

TEST_CASE("the choice of a flow is a person's and outlives its delete and undo")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::flow, "Sales");
    create(at, Noun::flow, "Support");
    CHECK(at.current_flow().source == "default");
    auto const chosen = at.switch_flow("Sales");
    CHECK(chosen.changed);
    CHECK(chosen.change == 0);
    at.switch_flow("support");
    CHECK(at.switch_back().objects.at(0).key == "sales");
    CHECK(at.current_flow().source == "cf flow switch");
    auto someone = box.options();
    someone.os_user = "someone";
    Workspace other{someone};
    CHECK(other.current_flow().key == "default");
    CHECK(
        refusal("not_found.flow", [&] { other.switch_back(); }) == "there is no previous flow to go back to");
    at.remove(Noun::flow, {"sales"}, {});
    CHECK(at.current_flow().key == "default");
    at.undo({});
    CHECK(at.current_flow().key == "sales");
    at.options().flow = "support";
    at.options().flow_source = "CF_FLOW";
    CHECK(at.current_flow().source == "CF_FLOW");
    CHECK(at.switch_flow("default").warnings.at(0).starts_with("CF_FLOW still names"));
}

TEST_CASE("a flow that is created and chosen is undone with the choice pointing nowhere")
{
    Box const box;
    auto at = box.open();
    Draft draft;
    draft.name = "Sales";
    draft.switch_to = true;
    at.create(Noun::flow, draft);
    CHECK(at.current_flow().key == "sales");
    at.undo({});
    CHECK(at.current_flow().key == "default");
    at.redo();
    CHECK(at.current_flow().key == "sales");
}
