#include "store_dump.h"
#include "workspace_box.h"

using namespace callflow;

namespace {

Words names(Workspace& at)
{
    return listed(at, Noun::user, {"name"});
}

/// `number|undone_by` of every change.
Words marks(Workspace& at)
{
    Query query;
    query.fields = {"number", "undone_by"};
    Words rows;
    at.log(query, [&](std::vector<Value> const& row) {
        rows.push_back(row[0].text + "|" + row[1].text);
        return true;
    });
    return rows;
}

Workspace three_users(Box const& box)
{
    auto at = box.open();
    for (auto const* name : {"Ana", "Bo", "Cy"}) {
        create(at, Noun::user, name);
    }
    return at;
}

}

TEST_CASE("a rollback is undone and redone as the one change it is")
{
    Box const box;
    auto at = three_users(box);
    auto const before = dump(box.path());
    auto const back = at.rollback(1); // 4
    CHECK(back.objects.size() == 1);
    CHECK(back.objects.at(0).key == "1");
    auto const after = dump(box.path());
    CHECK(at.undo(4).summary == "undo 4: roll back to 1"); // 5
    CHECK(dump(box.path()) == before);
    CHECK(marks(at) == Words{"5|", "4|5", "3|", "2|", "1|"});
    CHECK(at.redo().summary == "redo 4: roll back to 1"); // 6
    CHECK(dump(box.path()) == after);
    CHECK(marks(at) == Words{"6|", "5|", "4|", "3|4", "2|4", "1|"});
    at.undo(6); // the redo of 4: 7
    CHECK(dump(box.path()) == before);
    CHECK(at.undo({}).summary == "undo 3: create user \"Cy\"");
}

TEST_CASE("undoing a redo takes back the change that it did again")
{
    Box const box;
    auto at = three_users(box);
    at.undo({}); // 4
    at.redo();   // 5
    CHECK(at.undo(5).summary == "undo 3: create user \"Cy\"");
    CHECK(refusal("conflict.change", [&] { at.undo(5); }) == "change 3 is undone already, by change 6");
    CHECK(refusal("conflict.change", [&] { at.undo(6); }) == "change 6 is itself an undo, of change 3");
}

TEST_CASE("a rollback over names that changed places is undone")
{
    Box const box;
    auto at = three_users(box);
    at.rename(Noun::user, "ana", "X");
    at.rename(Noun::user, "bo", "Ana");
    at.rename(Noun::user, "ana", "Bo");
    auto const before = dump(box.path());
    at.rollback(3);
    CHECK(names(at) == Words{"Ana", "Bo", "Cy"});
    at.undo(at.newest_change());
    CHECK(dump(box.path()) == before);
}

TEST_CASE("a rollback over the undo of a rollback over names that changed places is the state that was")
{
    Box const box;
    auto at = three_users(box);
    at.rename(Noun::user, "ana", "X");
    at.rename(Noun::user, "bo", "Ana");
    at.rename(Noun::user, "ana", "Bo"); // 6
    auto const swapped = dump(box.path());
    at.rollback(3); // 7
    auto const before = dump(box.path());
    at.undo(7);     // 8
    at.rollback(7); // 9
    CHECK(dump(box.path()) == before);
    at.undo(9); // 10
    CHECK(dump(box.path()) == swapped);
}

TEST_CASE("a rollback over changes that cancel out is undone and redone as any other")
{
    Box const box;
    auto at = three_users(box);
    at.set(Noun::settings, "", edits({{"review_days", "5"}}));
    at.set(Noun::settings, "", edits({{"review_days", "30"}})); // 5
    at.set(Noun::settings, "", edits({{"review_days", "5"}}));  // 6
    auto const rollback = at.rollback(4);
    CHECK(rollback.change == 7);
    CHECK(at.undo(7).change == 8);
    CHECK(at.redo().change == 9);
    CHECK(marks(at) == Words{"9|", "8|", "7|", "6|7", "5|7", "4|", "3|", "2|", "1|"});
}

TEST_CASE("an undo that leaves everything alone is recorded, and gone over by a rollback")
{
    Box const box;
    auto at = company(box);
    auto const number = Words{"+14169233346"};
    create(at, Noun::flow, "Night");
    create(at, Noun::flow, "Day");
    auto const routed = at.route(number, "night", "").change;
    at.route(number, "day", "");
    auto const before = dump(box.path());
    auto const undone = at.undo(routed);
    CHECK(undone.notes.size() == 1);
    CHECK(undone.changed);
    CHECK(undone.change == at.newest_change());
    CHECK(dump(box.path()) == before);
    CHECK(at.change(undone.change).find("rows")->items.empty());
    at.rollback(routed);
    CHECK(at.show(Noun::number, number.at(0)).find("flow")->text == "night");
}

TEST_CASE("a rollback whose changes were redone one by one is not undone over them")
{
    Box const box;
    auto at = three_users(box);
    at.rollback(1); // 4
    at.redo();      // 5: 2 is there again
    CHECK(refusal("conflict.change", [&] {
              at.undo(4);
          }) == "change 4 cannot be undone: changes before it were undone or redone since");
    CHECK(names(at) == Words{"Ana", "Bo"});
}

TEST_CASE("a rollback over an undone rollback is the state that was")
{
    Box const box;
    auto at = three_users(box);
    at.rollback(1); // 4
    auto const one = dump(box.path());
    auto const marked = marks(at);
    at.undo(4);                   // 5
    create(at, Noun::user, "Di"); // 6
    at.rollback(4);               // 7
    CHECK(dump(box.path()) == one);
    CHECK(marks(at) == Words{"7|", "6|7", "5|", "4|", "3|4", "2|4", "1|"});
    at.rollback(5); // 8
    CHECK(names(at) == Words{"Ana", "Bo", "Cy"});
    CHECK(marks(at) == Words{"8|", "7|", "6|7", "5|", "4|5", "3|", "2|", "1|"});
}

TEST_CASE("thirty rollbacks over each other take no time")
{
    Box const box;
    auto at = three_users(box);
    for (int visit = 0; visit < 30; ++visit) {
        at.rollback(at.newest_change() - 1);
    }
    CHECK(names(at) == Words{"Ana", "Bo", "Cy"});
}
