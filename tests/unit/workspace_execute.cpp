#include "workspace_execute.h"

using namespace callflow;

namespace {

std::int64_t number_in(Box const& box, std::string const& sql)
{
    return SQLite::Database{box.path()}.execAndGet(sql).getInt64();
}

std::string text_in(Box const& box, std::string const& sql)
{
    return SQLite::Database{box.path()}.execAndGet(sql).getString();
}

/// The plan that removes these things of the store and does nothing else.
Plan removal_of(State const& current, std::vector<std::string> const& titles)
{
    Plan plan;
    for (auto const& thing : current.things())
        if (std::find(titles.begin(), titles.end(), title_of(thing)) != titles.end())
            plan.steps.push_back({Step::Action::remove, &thing, nullptr});
    return plan;
}

/// What undoing and doing again a change must come back to.
void check_undo_and_redo(Box const& box, std::map<std::string, std::string> const& before)
{
    auto const after = dump(box.path());
    auto at = box.open();
    at.undo({});
    CHECK(dump(box.path()) == before);
    at.redo();
    CHECK(dump(box.path()) == after);
    CHECK(at.store_check().empty());
}

}

TEST_CASE("what a plan wrote is what the store then holds")
{
    Box const box;
    State nothing = new_state();
    become(box, nothing);
    auto const before = dump(box.path());
    State whole = office();
    auto const outcome = become(box, whole);
    CHECK(apart(loaded(box), whole) == "");
    CHECK(outcome.summary == "apply: 21 created, 1 changed, 0 removed");
    CHECK(outcome.objects.size() == 22);
    check_undo_and_redo(box, before);
}

TEST_CASE("a plan without steps records nothing")
{
    Box const box;
    State whole = office();
    become(box, whole);
    auto const outcome = become(box, whole);
    CHECK_FALSE(outcome.changed);
    CHECK(outcome.change == 0);
}

TEST_CASE("every field of every thing can become another")
{
    Box const box;
    State whole = office();
    become(box, whole);
    auto const before = dump(box.path());
    State other;
    other.default_flow = "default";
    add(other, Noun::settings, "", "settings", "", "{timezone: Asia/Tokyo}");
    add_flow(other, "default", "Standard", "{isolated: 'true'}");
    add(other, Noun::schedule, "", "office", "Hours", "{hours: {sun: '01:00-02:00'}}");
    add(other, Noun::audio, "", "welcome", "Hello", "{say: Hello.}");
    add(other, Noun::audio, "", "all", "Everything", "{items: [welcome]}");
    add(other, Noun::trunk, "", "carrier", "Line",
        "{host: 192.0.2.1, port: '5080', transport: tls, password: {file: /x}}");
    add(other, Noun::user, "", "ana", "Ana", "{department: Sales}");
    add(other, Noun::user, "", "bo", "Bo", "{schedule: office}");
    add(other, Noun::contact, "ana", "desk", "", "{type: sip_uri, address: 'sip:ana@example.com'}");
    add(other, Noun::contact, "ana", "mobile", "", "{type: sip, enabled: 'false'}");
    add(other, Noun::group, "", "team", "Crew", "{users: [ana]}");
    add(other, Noun::flow, "", "sales", "Sales", "{start: ring, labels: {c: '3'}, users: [{user: bo}]}");
    add(other, Noun::tab, "sales", "Night");
    add(other, Noun::tab, "sales", "Main", "", "{position: '2'}");
    add(other, Noun::module, "sales", "hours", "Bye", "{cause: busy}", "hang_up");
    add(other, Noun::module, "sales", "menu", "Select", "{audio: all, exits: {'2': hours}}", "voice_menu");
    add(other, Noun::module, "sales", "ring", "Rings", "{destinations: [{to: bo}]}", "ring_group");
    add(other, Noun::module, "sales", "out", "Forward", "{tab: Main, to: '+14165550178', confirm: 'true'}",
        "call_forward");
    add(other, Noun::module, "sales", "mail", "Box", "{tab: Main, audio: welcome, exits: {}}", "voicemail");
    add(other, Noun::module, "sales", "own", "Owned", "{tab: Main, hours: {tue: '10:00-11:00'}}",
        "time_router");
    add(other, Noun::number, "", "+14169233346", "", "{}");
    add(other, Noun::number, "", "+14165550999", "", "{flow: sales, to: mail}");
    add(other, Noun::number, "sales", "101", "", "{label: Desk}");
    auto const outcome = become(box, other);
    CHECK(apart(loaded(box), other) == "");
    CHECK(outcome.summary == "apply: 0 created, 23 changed, 0 removed");
    check_undo_and_redo(box, before);
}

TEST_CASE("everything that a store holds can be removed by one plan, and comes back")
{
    Box const box;
    State whole = office();
    become(box, whole);
    performed(box, [](Work& work) { work.store.execute("UPDATE flow SET protected = 0"); });
    auto const before = dump(box.path());
    State nothing = new_state();
    auto const outcome = become(box, nothing);
    CHECK(apart(loaded(box), nothing) == "");
    CHECK(outcome.summary == "apply: 0 created, 2 changed, 21 removed");
    check_undo_and_redo(box, before);
}

TEST_CASE("names that things swap, pass on and leave behind are undone and done again")
{
    Box const box;
    State state = new_state();
    add(state, Noun::user, "", "a", "Ana");
    add(state, Noun::user, "", "b", "Bo");
    add(state, Noun::user, "", "c", "Cy");
    add(state, Noun::user, "", "d", "Di");
    add(state, Noun::module, "default", "x", "One", "{}", "hang_up");
    add(state, Noun::module, "default", "y", "Two", "{}", "hang_up");
    become(box, state);
    auto const before = dump(box.path());
    State other = new_state();
    add(other, Noun::user, "", "a", "BO");
    add(other, Noun::user, "", "b", "ana");
    add(other, Noun::user, "", "c", "Em");
    add(other, Noun::user, "", "e", "Di");
    add(other, Noun::user, "", "f", "Cy");
    add(other, Noun::module, "default", "x", "Two", "{}", "hang_up");
    add(other, Noun::module, "default", "z", "One", "{}", "hang_up");
    become(box, other);
    CHECK(apart(loaded(box), other) == "");
    CHECK(number_in(box, "SELECT count(*) FROM user WHERE folded <> lower(name)") == 0);
    check_undo_and_redo(box, before);
}

TEST_CASE("a tab whose name changes in case is another tab")
{
    Box const box;
    State state = new_state();
    add(state, Noun::module, "default", "x", "One", "{}", "hang_up");
    become(box, state);
    auto const before = dump(box.path());
    State other;
    other.default_flow = "default";
    add(other, Noun::flow, "", "default", "Default");
    add(other, Noun::tab, "default", "MAIN");
    add(other, Noun::settings, "", "settings");
    add(other, Noun::module, "default", "x", "Two", "{}", "hang_up");
    become(box, other);
    CHECK(apart(loaded(box), other) == "");
    check_undo_and_redo(box, before);
}

TEST_CASE("a long change is kept in pieces, undone and done again")
{
    Box const box;
    State state = new_state();
    for (int i = 0; i < 12'000; ++i) {
        auto const key = fmt::format("user-{}", i);
        Thing const user{Noun::user, {}, key, key};
        state.add(user);
        state.add({Noun::contact, key, "desk", {}, nullptr, packed(parsed("{type: sip}"))});
    }
    State nothing = new_state();
    Words done;
    State const current = loaded(box);
    state.sort();
    Plan const plan = plan_of(current, state);
    auto const outcome = performed(box, [&](Work& work) {
        execute(work, plan, {}, {}, false, [&](double part) { done.push_back(fmt::format("{:.2f}", part)); });
    });
    CHECK(outcome.objects.size() == 100);
    CHECK(outcome.summary == "apply: 24000 created, 0 changed, 0 removed");
    CHECK(std::is_sorted(done.begin(), done.end()));
    CHECK(done.size() > 10);
    CHECK(done.back() == "1.00");
    CHECK(number_in(box, "SELECT count(*) FROM changeset") == 2);
    CHECK(
        text_in(box, "SELECT group_concat(number || action || actor || summary) FROM change") ==
        "1applytesterapply: 24000 created, 0 changed, 0 removed");
    CHECK(loaded(box).things().size() == state.things().size());
    auto at = box.open();
    auto const after = dump(box.path());
    at.undo({});
    CHECK(apart(loaded(box), nothing) == "");
    at.redo();
    CHECK(dump(box.path()) == after);
}

TEST_CASE("accounts get a password once, keep it, and lose it when they are none any more")
{
    Box const box;
    auto const password = [&] { return text_in(box, "SELECT password FROM contact"); };
    auto const with_contact = [&](std::string_view fields) {
        State state = new_state();
        add(state, Noun::user, "", "ana", "Ana");
        add(state, Noun::contact, "ana", "desk", "", fields);
        become(box, state);
    };
    with_contact("{type: sip}");
    auto const first = password();
    CHECK(first.size() == 24);
    with_contact("{type: sip, codecs: [opus]}");
    CHECK(password() == first);
    with_contact("{type: phone, address: '+14165550101'}");
    CHECK(password() == "");
    with_contact("{type: sip, password: {env: DESK}}");
    CHECK(password() == "env:DESK");
    with_contact("{type: sip}");
    CHECK(password().size() == 24);
    CHECK(password() != first);
}

TEST_CASE("the tabs of a plan stand where it says, whatever gaps there were")
{
    Box const box;
    auto at = company(box);
    for (auto const* name : {"A", "B", "C", "D"})
        create(at, Noun::tab, name);
    at.remove(Noun::tab, {"A"}, {});
    at.remove(Noun::tab, {"B"}, {});
    State const current = loaded(box);
    State wanted;
    wanted.default_flow = current.default_flow;
    for (auto const& thing : current.things())
        if (thing.noun != Noun::tab || thing.owner != "sales" || thing.key != "D")
            wanted.add(thing);
    add(wanted, Noun::tab, "sales", "E", "", "{position: '3'}");
    add(wanted, Noun::tab, "sales", "D", "", "{position: '4'}");
    become(box, wanted);
    CHECK(apart(loaded(box), wanted) == "");
    at.options().flow = "sales";
    CHECK(listed(at, Noun::tab, {"name"}) == Words{"Main", "C", "E", "D"});
}

TEST_CASE("what something that stays points at is not removed")
{
    Box const box;
    State whole = office();
    become(box, whole);
    State const current = loaded(box);
    auto const said = [&](char const* rule, std::vector<std::string> const& titles) {
        auto const before = dump(box.path());
        auto text = refusal(rule, [&] { executed(box, removal_of(current, titles)); });
        CHECK(dump(box.path()) == before);
        return text;
    };
    CHECK(
        said("refused.in-use", {"contact ana/mobile"}) ==
        "contact ana/mobile is in use: module sales/ring (destinations)");
    CHECK(said("refused.in-use", {"user bo"}) == "user bo is in use: flow sales (users), group team (users)");
    CHECK(
        said("refused.in-use", {"audio welcome"}).starts_with("audio welcome is in use: audio all (items)"));
    CHECK(said("refused.in-use", {"schedule office"}).find("user ana (schedule)") != std::string::npos);
    CHECK(said("refused.in-use", {"number +14169233346"}).find("sales/out (caller_id)") != std::string::npos);
    CHECK(
        said("refused.in-use", {"module sales/mail"}).find("sales/hours (exits.closed)") !=
        std::string::npos);
    CHECK(said("refused.tab", {"tab default/Main"}) == "a flow keeps at least one tab");
    CHECK(said("refused.default", {"flow sales"}).find("default flow") != std::string::npos);
    executed(box, removal_of(current, {"audio all"}));
    CHECK(loaded(box).find(Noun::audio, "", "all") == nullptr);
}

TEST_CASE("a flow that goes leaves phone numbers behind only when that is said")
{
    Box const box;
    State whole = office();
    whole.default_flow = "default";
    become(box, whole);
    performed(box, [](Work& work) { work.store.execute("UPDATE flow SET protected = 0"); });
    State const current = loaded(box);
    State wanted = new_state();
    add(wanted, Noun::number, "", "+14169233346", "", "{label: Main line}");
    wanted.sort();
    Plan plan;
    for (auto const& thing : current.things())
        if (thing.key == "sales" || thing.owner == "sales")
            plan.steps.push_back({Step::Action::remove, &thing, nullptr});
        else if (thing.key == "+14169233346")
            plan.steps.push_back({Step::Action::update, &thing, wanted.find(Noun::number, "", thing.key)});
    CHECK(refusal("refused.numbers", [&] {
              executed(box, plan);
          }) == "1 phone number leads into flow \"Sales Team\": +14169233346");
    executed(box, plan, {}, {}, true);
    State const after = loaded(box);
    CHECK(after.find(Noun::flow, "", "sales") == nullptr);
    CHECK(after.of(Noun::module).empty());
    CHECK(fields_of(*after.find(Noun::number, "", "+14169233346")).find("flow") == nullptr);
}

TEST_CASE("a sound file is taken from where the documents have it")
{
    Box const box;
    auto const path = box.write("hello.wav", "RIFF and more");
    auto const name = "audio/" + std::string(64, '0') + ".wav";
    State state = new_state();
    add(state, Noun::audio, "", "hello", "Hello", fmt::format("{{file: {}}}", name));
    state.sort();
    State const current = loaded(box);
    CHECK(refusal("not_found.file", [&] {
              executed(box, plan_of(current, state));
          }).find(name) != std::string::npos);
    Desired desired;
    desired.sounds[name] = path;
    executed(box, plan_of(current, state), desired);
    CHECK(number_in(box, "SELECT count(*) FROM audio_file WHERE bytes = CAST('RIFF and more' AS BLOB)") == 1);
}

TEST_CASE("an owner claims what its documents hold, and prunes what nobody else claims")
{
    Box const box;
    State whole = office();
    become(box, whole);
    Desired desired;
    for (auto const* key : {"ana", "bo"})
        add(desired.state, Noun::user, "", key);
    add(desired.state, Noun::number, "", "+14165550999");
    add(desired.state, Noun::number, "sales", "101");
    add(desired.state, Noun::contact, "ana", "desk");
    desired.state.sort();
    auto const pruned = [&](std::string const& owner) {
        Words keys;
        performed(box, [&](Work& work) {
            for (auto const& one : prunable(work, owner))
                keys.push_back(fmt::format("{} {}", word_of(one.noun), one.key));
        });
        return keys;
    };
    auto const before = dump(box.path());
    auto const outcome = executed(box, {}, desired, "toronto");
    CHECK(outcome.summary == "apply: claimed by toronto");
    CHECK(outcome.changed);
    CHECK(pruned("toronto") == Words{"number +14165550999", "user ana", "user bo"});
    check_undo_and_redo(box, before);
    CHECK_FALSE(executed(box, {}, desired, "toronto").changed);
    Desired other;
    add(other.state, Noun::user, "", "bo");
    executed(box, {}, other, "montreal");
    CHECK(pruned("toronto") == Words{"number +14165550999", "user ana"});
    CHECK(pruned("montreal").empty());
    CHECK(pruned("nobody").empty());
    box.open().remove(Noun::number, {"+14165550999"}, {});
    CHECK(pruned("toronto") == Words{"user ana"});
    CHECK(number_in(box, "SELECT count(*) FROM claim WHERE noun = 'number'") == 0);
}
