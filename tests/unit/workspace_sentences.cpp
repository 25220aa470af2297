#include "workspace_box.h"

using namespace callflow;

namespace {

/// What the error of `action` tells to type; empty if it is not refused.
template <typename Action> Words advice(Action action)
{
    try {
        action();
    } catch (Error const& error) {
        return error.advice();
    }
    return {};
}

/// Its near misses.
template <typename Action> Words near(Action action)
{
    try {
        action();
    } catch (Error const& error) {
        return error.suggestions();
    }
    return {};
}

}

TEST_CASE("a name that is taken is told with what to type for this very command")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::flow, "Two");
    CHECK(advice([&] {
              create(at, Noun::flow, "sales");
          }) == Words{"cf flow create sales --if-not-exists", "cf flow show sales"});
    CHECK(
        advice([&] {
            create_module(at, "ring_group", "After hours", {{"destinations", "ana"}});
        }) ==
        Words{"cf module create ring-group 'After hours' --if-not-exists", "cf module show after-hours"});
    CHECK(advice([&] { at.rename(Noun::flow, "two", "Sales"); }) == Words{"cf flow show sales"});
    Draft draft;
    draft.name = "Two";
    CHECK(advice([&] { at.copy(Noun::flow, "sales", draft); }) == Words{"cf flow show two"});
    create(at, Noun::tab, "After Hours");
    CHECK(advice([&] { at.rename(Noun::tab, "Main", "after hours"); }) == Words{"cf tab show 'After Hours'"});
}

TEST_CASE("a contact is told with its user")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("conflict.contact", [&] {
              create(at, Noun::contact, "ana/desk", {{"type", "sip"}});
          }) == "contact \"ana/desk\" is taken");
    auto const missing = [&] {
        at.set(Noun::module, "ring", {edit("destinations", Edit::Operation::add, {"ana/dask"})});
    };
    CHECK(refusal("not_found.contact", missing) == "no contact named \"ana/dask\"");
    CHECK(near(missing) == Words{"ana/desk"});
    CHECK(advice(missing) == Words{"cf contact list", "cf contact create ana/dask"});
}

TEST_CASE("what is missing from a flow is told with the flow")
{
    Box const box;
    auto at = company(box);
    auto const missing = [&] { at.connect("ring", "no_answer", "night menu"); };
    CHECK(refusal("not_found.module", missing) == "no module named \"night menu\" in flow \"sales\"");
    CHECK(
        advice(missing) ==
        Words{"cf module list --flow sales", "cf module create KIND 'night menu' --flow sales"});
    CHECK(refusal("not_found.number", [&] {
              at.show(Noun::number, "999");
          }) == "no number named \"999\" in flow \"sales\"");
    CHECK(near([&] { at.show(Noun::flow, "saels"); }) == Words{"sales"});
}

TEST_CASE("a flow that is gone is told with where its name came from, and lists go on without it")
{
    Box const box;
    auto at = company(box);
    at.options().flow = "gone";
    at.options().flow_source = "CF_FLOW";
    CHECK(refusal("not_found.flow", [&] {
              listed(at, Noun::tab, {"name"});
          }) == "no flow named \"gone\" (from CF_FLOW)");
    CHECK(listed(at, Noun::flow, {"key", "current"}) == Words{"default|false", "sales|false"});
    CHECK(shown(at, Noun::user, "ana", "key") == "ana");
    CHECK(at.switch_flow("sales").objects.at(0).key == "sales");
    at.options().flow_source = "--flow";
    CHECK(refusal("not_found.flow", [&] { listed(at, Noun::tab, {"name"}); }) == "no flow named \"gone\"");
}

TEST_CASE("a field that cannot be cleared, or is none, is told with its owner")
{
    Box const box;
    auto at = company(box);
    auto const unset = [&](Noun noun, char const* operand, char const* word) {
        return [&at, noun, operand, word] { at.set(noun, operand, {edit(word, Edit::Operation::unset)}); };
    };
    CHECK(refusal("usage.name", unset(Noun::flow, "sales", "name")) == "name of a flow cannot be cleared");
    CHECK(advice(unset(Noun::flow, "sales", "name")) == Words{"cf flow rename sales NEW-NAME"});
    CHECK(refusal("usage.field", unset(Noun::flow, "sales", "nam")) == "flow has no field \"nam\"");
    CHECK(near(unset(Noun::flow, "sales", "nam")) == Words{"name"});
    CHECK(near(unset(Noun::flow, "sales", "description_")) == Words{"description"});
    CHECK(
        refusal("usage.field", unset(Noun::module, "after-hours", "timeout")) ==
        "voicemail has no field \"timeout\"");
    CHECK(
        advice(unset(Noun::module, "after-hours", "timeout")) ==
        Words{"cf explain voicemail   # lists the fields"});
    CHECK(refusal("not_found.users", [&] {
              at.set(Noun::flow, "default", {edit("users", Edit::Operation::remove, {"ana"})});
          }) == "flow \"Default\" has no \"ana\" among its users");
}

TEST_CASE("a required field that is missing on create points at the command's help")
{
    Box const box;
    auto at = company(box);
    CHECK(refusal("usage.destinations", [&] {
              create_module(at, "ring_group", "X");
          }) == "destinations: a value is required");
    CHECK(
        advice([&] { create_module(at, "ring_group", "X"); }) == Words{"cf module create ring-group --help"});
}

TEST_CASE("the way out of an isolated flow leaves where the user is, not where they would go")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::flow, "Lab", {{"isolated", "true"}});
    create(at, Noun::user, "Cy");
    at.assign(Noun::user, {"cy"}, "lab", "");
    CHECK(advice([&] {
              at.assign(Noun::user, {"cy"}, "sales", "");
          }) == Words{"cf user unassign cy --flow lab", "cf flow set lab --no-isolated"});
    CHECK(advice([&] {
              at.set(Noun::flow, "sales", {edit("users", Edit::Operation::add, {"cy"})});
          }) == Words{"cf user unassign cy --flow lab", "cf flow set lab --no-isolated"});
    CHECK(advice([&] {
              at.assign(Noun::user, {"ana"}, "lab", "");
          }) == Words{"cf user unassign ana --flow sales"});
}

TEST_CASE("the only one that a required field holds is named, with how to give it another")
{
    Box const box;
    auto at = company(box);
    create_module(at, "time_router", "Hours", {{"schedule", "office"}});
    CHECK(advice([&] {
              at.remove(Noun::user, {"ana"}, {.cascade = true});
          }) == Words{"cf module set ring --flow sales --destination OTHER"});
    CHECK(refusal("refused.in-use", [&] {
              at.remove(Noun::schedule, {"office"}, {.cascade = true});
          }).starts_with("module sales/hours (schedule) would be left broken: "));
}

TEST_CASE("an outcome names the thing as it is afterwards, and what was joined")
{
    Box const box;
    auto at = company(box);
    create_module(at, "hang_up", "Bye");
    CHECK(at.connect("ring", "no-answer", "Bye").objects.at(0).detail == "no_answer -> bye");
    CHECK(at.disconnect("ring", "no_answer").objects.at(0).detail == "no_answer");
    CHECK(
        at.set(Noun::number, "+14169233346", edits({{"label", "Front desk"}})).objects.at(0).name ==
        "Front desk");
    auto const settings = at.set(Noun::settings, "", edits({{"review_days", "10"}}));
    CHECK(settings.summary == "set settings");
    at.remove(Noun::flow, {"sales"}, {.with_numbers = true});
    auto const back = at.restore_flow("Sales");
    CHECK(back.objects.size() == 1);
    CHECK(back.objects.at(0).kind == "flow");
    CHECK(back.objects.at(0).key == "sales");
    CHECK(at.show(Noun::trunk, "carrier").find("used_by")->items.at(0).text == "settings (default trunk)");
}

TEST_CASE("modules of a tab that goes are told with the tab that takes them")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::tab, "Night");
    at.move_modules({"ring"}, "Night");
    CHECK(
        at.remove(Noun::tab, {"Night"}, {.cascade = true}).losses ==
        Words{"module sales/ring: tab becomes \"Main\""});
}

TEST_CASE("a show tells where a password comes from, but no password")
{
    Box const box;
    auto at = company(box);
    at.set(Noun::trunk, "carrier", edits({{"password", "env:CARRIER"}}));
    CHECK(shown(at, Noun::trunk, "carrier", "password") == "env:CARRIER");
    at.set(Noun::trunk, "carrier", edits({{"password", "hunter2"}}));
    CHECK(shown(at, Noun::trunk, "carrier", "password").empty());
    CHECK(at.show(Noun::trunk, "carrier", true).find("password")->text == "hunter2");
    CHECK(shown(at, Noun::contact, "ana/desk", "password").empty());
}

TEST_CASE("the modules of a flow show their exits as a module does")
{
    Box const box;
    auto at = company(box);
    Value const flow = at.show(Noun::flow, "sales");
    Value const& ring = flow.find("modules")->items.at(1);
    REQUIRE(ring.find("exits")->is_map());
    CHECK(*ring.find("exits") == *at.show(Noun::module, "ring").find("exits"));
    CHECK(shown(at, Noun::flow, "sales", "modules").find("exits=no_answer=after-hours") != std::string::npos);
}

TEST_CASE("a sound file that does not begin like its kind is refused")
{
    Box const box;
    auto at = box.open();
    auto const path = box.write("text.wav", "only a text");
    CHECK(refusal("usage.file", [&] {
              create(at, Noun::audio, "x", {{"file", path}});
          }) == fmt::format("\"{}\" is no wav file: it does not begin with RIFF", path));
    CHECK(create(at, Noun::audio, "y", {{"file", box.write("y.mp3", "\xff\xfb\x90 a frame")}}).changed);
    CHECK(create(at, Noun::audio, "z", {{"file", box.write("z.gsm", "anything")}}).changed);
}

TEST_CASE("a fixed clock dates backups")
{
    Box const box;
    auto at = company(box);
    at.create_backup();
    auto const name = std::to_string(at.newest_change());
    CHECK(at.backup(name).find("at")->text == "2026-03-02T10:00:00Z");
    CHECK(at.status().find("last_backup_at")->text == "2026-03-02T10:00:00Z");
}
