#include "workspace_box.h"

using namespace callflow;

TEST_CASE("what is in use is deleted only with all that uses it")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::module, {"after-hours"}, {});
          }) == "module \"After hours\" is in use: module sales/ring (exits.no_answer)");
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::user, {"bo"}, {});
          }) == "user \"Bo\" is in use: flow sales (users)");
    auto const gone = at.remove(Noun::module, {"after-hours"}, {.cascade = true});
    CHECK(gone.losses == Words{"module \"After hours\": taken out of module sales/ring (exits.no_answer)"});
    CHECK(shown(at, Noun::module, "ring", "exits").empty());
    CHECK(at.remove(Noun::user, {"bo"}, {.cascade = true}).changed);
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana"});
}

TEST_CASE("a delete that would empty a required field is refused all the same and names it")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::user, {"ana"}, {.cascade = true});
          }) == "module sales/ring needs destinations, and \"ana\" is the only one");
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana", "bo"});
    at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::add, {"bo"})});
    at.remove(Noun::user, {"ana"}, {.cascade = true});
    CHECK(shown(at, Noun::module, "ring", "destinations") == "bo,after=0s,for=20s");
    CHECK(shown(at, Noun::group, "team", "users").empty());
}

TEST_CASE("a module reaches members of its flow only")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::user, "Cy");
    CHECK(refusal("refused.member", [&] {
              at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::add, {"cy"})});
          }) == "module \"ring\" reaches \"cy\" (destinations), who is not in flow \"sales\"");
    CHECK(refusal("refused.in-use", [&] { at.unassign(Noun::user, {"ana"}, "sales", false); }).empty());
    at.assign(Noun::user, {"ana"}, "sales", "");
    CHECK(refusal("refused.in-use", [&] {
              at.set(Noun::group, "team", {edit("users", Edit::Operation::remove, {"ana"})});
              at.unassign(Noun::user, {"ana"}, "sales", false);
          }) == "user \"Ana\" is in use: module sales/ring (destinations)");
}

TEST_CASE("who is in a flow through a group is taken out of the group")
{
    Box const box;
    auto at = company(box);
    at.unassign(Noun::user, {"ana"}, "sales", false);
    CHECK(refusal("refused.member", [&] {
              at.unassign(Noun::user, {"ana"}, "sales", false);
          }) == "\"ana\" is in flow \"sales\" through group \"team\"");
    CHECK(refusal("refused.member", [&] {
              at.remove(Noun::group, {"team"}, {.cascade = true});
          }).find("\"ana\" (destinations), who is not in flow") != std::string::npos);
    CHECK(refusal("refused.member", [&] {
              at.set(Noun::group, "team", {edit("users", Edit::Operation::remove, {"ana"})});
          }).find("\"ana\" (destinations), who is not in flow") != std::string::npos);
    CHECK(refusal("not_found.membership", [&] {
              at.unassign(Noun::user, {"ana"}, "default", false);
          }) == "user \"Ana\" is not in flow \"Default\"");
}

TEST_CASE("an isolated flow shares no user, and both flows are named")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::flow, "Lab", {{"isolated", "true"}});
    CHECK(refusal("refused.isolated", [&] {
              at.assign(Noun::user, {"ana"}, "lab", "");
          }) == "flow \"lab\" is isolated and may share no user, but \"ana\" would be in flow \"sales\" too");
    at.assign(Noun::user, {"ana"}, "default", "admin");
    CHECK_FALSE(refusal("refused.isolated", [&] {
                    at.set(Noun::flow, "sales", edits({{"isolated", "true"}}));
                }).empty());
    CHECK(refusal("usage.role", [&] {
              at.assign(Noun::user, {"ana"}, "default", "boss");
          }) == "role: \"boss\" is not one of owner, admin, manager, agent, viewer");
}

TEST_CASE("a number leads to one place of its own flow, or nowhere")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("usage.flow", [&] {
              create(at, Noun::number, "+14165550999", {{"to", "ring"}});
          }) == "a number that leads to a module needs the module's flow");
    create(at, Noun::number, "+14165550999");
    CHECK(refusal("usage.flow", [&] {
              at.set(Noun::number, "+14165550999", edits({{"to", "ring"}}));
          }) == "a number that leads to a module needs the module's flow");
    CHECK(refusal("conflict.number", [&] {
              create(at, Noun::number, "+1 416 555 0999");
          }) == "number +14165550999 is there already");
    auto const moved = at.route({"+14169233346"}, "default", "");
    CHECK(moved.losses == Words{"+14169233346 leads to sales/ring now"});
    CHECK(moved.numbers.empty());
    CHECK(shown(at, Noun::number, "+14169233346", "flow") == "default");
    CHECK(shown(at, Noun::number, "+14169233346", "to").empty());
    at.set(Noun::number, "+14169233346", edits({{"flow", "sales"}, {"to", "ring"}}));
    at.set(Noun::number, "+14169233346", {edit("flow", Edit::Operation::unset)});
    CHECK(shown(at, Noun::number, "+14169233346", "to").empty());
    CHECK_FALSE(at.unroute({"+14169233346"}).changed);
}

TEST_CASE("an extension stays in its flow")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.extension", [&] {
              at.unroute({"101"});
          }) == "extension 101 belongs to its flow and cannot be unassigned");
    CHECK_FALSE(refusal("refused.extension", [&] { at.route({"101"}, "default", ""); }).empty());
    CHECK_FALSE(refusal("refused.extension", [&] {
                    at.set(Noun::number, "101", edits({{"flow", "default"}}));
                }).empty());
    CHECK_FALSE(refusal("refused.extension", [&] {
                    at.set(Noun::number, "101", {edit("flow", Edit::Operation::unset)});
                }).empty());
    create(at, Noun::number, "101", {{"flow", "default"}});
    CHECK(at.remove(Noun::number, {"101"}, {}).changed);
}

TEST_CASE("a caller id is a number of the flow and stays one")
{
    Box const box;
    auto at = company(box);
    create_module(at, "call_forward", "Out", {{"to", "+14165550101"}, {"caller_id", "+14169233346"}});
    CHECK(refusal("refused.number", [&] {
              at.unroute({"+14169233346"});
          }).find("calls out as +14169233346") != std::string::npos);
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::number, {"+14169233346"}, {});
          }).find("(caller_id)") != std::string::npos);
    at.remove(Noun::number, {"+14169233346"}, {.cascade = true});
    CHECK(shown(at, Noun::module, "out", "caller_id") == "original");
}

TEST_CASE("a flow keeps a tab, and a deleted tab leaves its modules")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.tab", [&] {
              at.remove(Noun::tab, {"main"}, {.cascade = true});
          }) == "a flow keeps at least one tab");
    for (auto const* name : {"One", "Two", "Three"})
        create(at, Noun::tab, name);
    at.move_modules({"ring"}, "one");
    CHECK_FALSE(refusal("refused.in-use", [&] { at.remove(Noun::tab, {"main"}, {}); }).empty());
    at.remove(Noun::tab, {"main", "one", "two"}, {.cascade = true});
    CHECK(listed(at, Noun::module, {"key", "tab"}) == Words{"after-hours|Three", "ring|Three"});
}

TEST_CASE("deleting a flow takes its own and leaves what is the store's")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.numbers", [&] {
              at.remove(Noun::flow, {"sales"}, {});
          }) == "1 phone number leads into flow \"Sales\": +14169233346");
    CHECK_FALSE(std::filesystem::exists(box.folder() / "backups"));
    auto const gone = at.remove(Noun::flow, {"sales"}, {.with_numbers = true});
    CHECK(
        gone.losses == Words{
                           "1 tab: Main", "2 modules: after-hours, ring", "1 cable: ring.no_answer",
                           "1 extension: 101", "2 memberships: ana, bo", "1 group unassigned: team"});
    CHECK(gone.numbers == Words{"+14169233346"});
    CHECK(gone.notes == Words{"users in no flow any more: ana, bo", "groups in no flow any more: team"});
    CHECK(std::filesystem::exists(gone.backup));
    CHECK(listed(at, Noun::number, {"number", "flow", "to"}) == Words{"+14169233346||"});
    CHECK(at.current_flow().key == "default");
    auto const back = at.restore_flow("Sales");
    CHECK(
        listed(at, Noun::number, {"number", "flow", "to"}) ==
        Words{"+14169233346|sales|ring", "101|sales|ring"});
    CHECK(at.current_flow().key == "sales");
    CHECK(refusal("not_found.flow", [&] {
              at.restore_flow("Sales");
          }) == "no deleted flow named \"Sales\" in the log");
}

TEST_CASE("a number routed elsewhere meanwhile stays there when the delete is undone")
{
    Box const box;
    auto at = company(box);
    at.remove(Noun::flow, {"sales"}, {.with_numbers = true});
    auto const deletion = at.newest_change();
    at.route({"+14169233346"}, "default", "");
    auto const back = at.undo(deletion);
    CHECK(back.notes == Words{"number +14169233346 was routed elsewhere meanwhile and stays there"});
    CHECK(
        listed(at, Noun::number, {"number", "flow", "to"}) ==
        Words{"+14169233346|default|", "101|sales|ring"});
    at.set(Noun::number, "+14169233346", edits({{"label", "one"}}));
    auto const first = at.newest_change();
    at.set(Noun::number, "+14169233346", edits({{"label", "two"}}));
    CHECK(refusal("conflict.change", [&] {
              at.undo(first);
          }).find("number +14169233346 was changed since") != std::string::npos);
}

TEST_CASE("the default flow and a protected one are not deleted")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("refused.default", [&] {
              at.remove(Noun::flow, {"default"}, {});
          }) == "\"Default\" is the default flow and cannot be deleted");
    at.set_default_flow("sales");
    at.remove(Noun::flow, {"default"}, {});
    create(at, Noun::flow, "Kept", {{"protected", "true"}});
    CHECK(refusal("refused.protected", [&] {
              at.remove(Noun::flow, {"kept"}, {});
          }) == "flow \"Kept\" is protected");
    CHECK_FALSE(at.remove(Noun::flow, {"nowhere"}, {.if_exists = true}).changed);
}

TEST_CASE("a playlist does not contain itself")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::audio, "one", {{"items", "welcome"}});
    create(at, Noun::audio, "two", {{"items", "one"}});
    CHECK(refusal("refused.playlist", [&] {
              at.set(Noun::audio, "one", {edit("items", Edit::Operation::set, {"two"})});
          }) == "the playlist \"one\" would contain itself");
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::audio, {"welcome"}, {.cascade = true});
          }).find("audio one (items) would be left broken") != std::string::npos);
}

TEST_CASE("copies have cables of their own and leave phone numbers behind")
{
    Box const box;
    auto at = company(box);
    create_module(at, "voice_menu", "Menu", {{"audio", "welcome"}, {"exits", "1=ring"}});
    at.connect("menu", "2", "menu");
    at.set(Noun::flow, "sales", edits({{"start", "menu"}}));
    auto const flow = at.copy(Noun::flow, "sales", {});
    CHECK(flow.objects.at(0).key == "sales-2");
    CHECK(flow.notes == Words{"number +14169233346 stays with \"Sales\""});
    auto elsewhere = box.options();
    elsewhere.flow = "sales-2";
    Workspace other{elsewhere};
    CHECK(
        listed(other, Noun::module, {"key", "exits"}) ==
        Words{"after-hours|", "menu|1=ring; 2=menu", "ring|no_answer=after-hours"});
    CHECK(shown(other, Noun::flow, "sales-2", "start") == "menu");
    CHECK(shown(other, Noun::number, "101", "to") == "ring");
    auto const module = at.copy(Noun::module, "menu", {});
    CHECK(shown(at, Noun::module, module.objects.at(0).key, "exits") == "1=ring; 2=menu-2");
    auto const tab = at.copy(Noun::tab, "main", {});
    CHECK(tab.objects.at(0).name == "Main 2");
    CHECK(shown(at, Noun::module, "ring-2", "exits") == "no_answer=after-hours-2");
    CHECK(at.store_check().empty());
}

TEST_CASE("the review says why to look at whom")
{
    Box const box;
    auto at = company(box);
    at.assign(Noun::user, {"bo"}, "default", "");
    at.set(Noun::user, "bo", edits({{"status", "inactive"}}));
    create(at, Noun::user, "Cy");
    at.mark_reviewed({"ana", "cy"});
    Words rows;
    Query query;
    query.fields = {"key", "reasons"};
    at.review(query, [&](std::vector<Value> const& row) {
        rows.push_back(row[0].text + " " + to_text(listed_fields("review").back(), row[1]));
        return true;
    });
    CHECK(
        rows == Words{"bo inactive-assigned,not-reviewed,shared,nothing-rings", "cy no-flow,nothing-rings"});
}

TEST_CASE("a flow counts who is in it once, however often they are assigned")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::user, "Cy");
    at.set(Noun::group, "team", {edit("users", Edit::Operation::set, {"ana", "cy"})});
    create(at, Noun::group, "Night", {{"users", "cy"}});
    at.assign(Noun::group, {"night"}, "sales", "");
    CHECK(
        listed(at, Noun::flow, {"key", "users", "numbers", "modules"}) ==
        Words{"default|0|0|0", "sales|3|2|2"});
}
