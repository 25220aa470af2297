#include "store/state.h"
#include "store/state_second.h"
#include "store/transaction.h"
#include "workspace/item.h"
#include "workspace_box.h"

using namespace callflow;

namespace {

/// `module sales/ring ring_group "Ring": tab=Main ...`, a thing in a line.
std::string line_of(Thing const& thing)
{
    auto line = fmt::format("{} \"{}\"", title_of(thing), thing.name);
    if (thing.kind != nullptr)
        line += fmt::format(" {}", thing.kind->word);
    Value const fields = fields_of(thing);
    for (auto const& field : thing_fields(thing.noun, thing.kind))
        if (Value const* const value = fields.find(field.word))
            line += fmt::format("\n  {} = {}", field.word, to_text(field, *value));
    return line;
}

State loaded(Box const& box)
{
    Connection store{box.options(), Connection::Purpose::read};
    return load_state(store);
}

Words lines_of(State const& state, Noun noun)
{
    Words lines;
    for (auto const& thing : state.of(noun))
        lines.push_back(line_of(thing));
    return lines;
}

/// The fields of a thing as one reads them alone, without passwords, in normal form.
std::string fields_alone(Work& work, State const& state, Thing const& thing)
{
    auto const owner_noun = thing.noun == Noun::contact ? Noun::user : Noun::flow;
    auto const owner = thing.owner.empty() ? 0 : require(work.store, owner_noun, thing.owner).id;
    auto const found = thing.noun == Noun::settings ? Found{Noun::settings, 1}
                                                    : require(work.store, thing.noun, thing.key, owner);
    Item const item = load_item(work, found);
    CHECK(item.kind == thing.kind);
    Value fields = normal_fields(thing.noun, thing.kind, item.fields);
    if (Value const* const password = fields.find("password"); password != nullptr && password->is_text())
        fields.erase("password");
    if (!thing.owner.empty())
        fields.erase("flow");
    if (Value const* const tab = fields.find("tab");
        tab != nullptr && tab->text == first_tab(state, thing.owner))
        fields.erase("tab");
    return packed(fields);
}

void check_alone(Box const& box)
{
    Connection store{box.options(), Connection::Purpose::read};
    auto const options = box.options();
    Outcome none;
    Work work{store, options, none};
    State const state = load_state(store);
    CHECK(std::is_sorted(state.things().begin(), state.things().end(), stands_before));
    for (auto const& thing : state.things()) {
        CAPTURE(line_of(thing));
        CHECK(thing.fields == fields_alone(work, state, thing));
    }
}

}

TEST_CASE("an empty store is a state of one flow, its tab and the settings")
{
    Box const box;
    State const state = loaded(box);
    REQUIRE(state.things().size() == 3);
    CHECK(lines_of(state, Noun::flow) == Words{"flow default \"Default\""});
    CHECK(lines_of(state, Noun::tab) == Words{"tab default/Main \"\""});
    CHECK(lines_of(state, Noun::settings) == Words{"settings \"\""});
    CHECK(state.default_flow == "default");
}

TEST_CASE("a store is a state of all its things by key")
{
    Box const box;
    auto at = company(box);
    State const state = loaded(box);
    CHECK(
        lines_of(state, Noun::module) ==
        Words{
            "module sales/after-hours \"After hours\" voicemail\n  audio = say: Leave a message.",
            "module sales/ring \"Ring\" ring_group\n  exits = no_answer=after-hours\n"
            "  destinations = ana"});
    CHECK(
        lines_of(state, Noun::number) ==
        Words{"number +14169233346 \"\"\n  flow = sales\n  to = ring", "number sales/101 \"\"\n  to = ring"});
    CHECK(
        lines_of(state, Noun::flow).back() ==
        "flow sales \"Sales\"\n  timezone = America/Toronto\n  users = ana; bo\n  groups = team");
    CHECK(lines_of(state, Noun::contact) == Words{"contact ana/desk \"\"\n  type = sip"});
    CHECK(
        lines_of(state, Noun::trunk) ==
        Words{"trunk carrier \"carrier\"\n  host = sip.example.net\n  default = true"});
    check_alone(box);
}

TEST_CASE("every field of every noun is in the state as one reads it alone")
{
    Box const box;
    auto at = company(box);
    at.set(
        Noun::settings, "",
        edits({{"region", "CA"}, {"language", "fr-CA"}, {"naming", "^[A-Z]"}, {"review_days", "30"}}));
    at.set(
        Noun::user, "ana",
        edits(
            {{"department", "Sales"},
             {"role", "admin"},
             {"schedule", "office"},
             {"last_reviewed", "2026-01-02"}}));
    at.set(
        Noun::user, "bo",
        {edit("status", Edit::Operation::set, {"inactive"}), edit("email", Edit::Operation::unset)});
    at.set(
        Noun::schedule, "office",
        {edit("hours", Edit::Operation::set, {"mon-fri 08:00-12:00 13:00-18:00", "sat 09:00-12:00"}),
         edit(
             "exceptions", Edit::Operation::set,
             {"2026-12-25 closed yearly Christmas", "2026-07-01..2026-07-14 10:00-14:00"})});
    create(at, Noun::schedule, "Nights", {{"timezone", "Asia/Tokyo"}});
    create(at, Noun::audio, "list", {{"items", "welcome"}, {"language", "en"}});
    create(
        at, Noun::trunk, "spare",
        {{"host", "192.0.2.1"},
         {"port", "5080"},
         {"transport", "tls"},
         {"username", "u"},
         {"password", "env:SPARE"},
         {"register", "true"},
         {"allow", "192.0.2.0/24"}});
    create(at, Noun::contact, "ana/mobile", {{"type", "phone"}, {"address", "+14165550101"}});
    create(
        at, Noun::contact, "ana/app",
        {{"type", "sip"}, {"password", "file:/run/secret"}, {"codecs", "opus"}, {"enabled", "false"}});
    at.set(
        Noun::flow, "sales",
        {edit("description", Edit::Operation::set, {"Two\nlines"}),
         edit("isolated", Edit::Operation::set, {"true"}), edit("protected", Edit::Operation::set, {"true"}),
         edit("start", Edit::Operation::set, {"ring"}),
         edit("labels", Edit::Operation::set, {"team=red", "department=sales", "empty="}),
         edit("users", Edit::Operation::set, {"bo,role=viewer", "ana"})});
    at.set(Noun::number, "101", edits({{"label", "Desk"}, {"caller_name", "^(.*)$=Sales \\1"}}));
    at.set(Noun::number, "+14169233346", edits({{"caller_name", "x="}}));
    check_alone(box);
    CHECK(
        line_of(*loaded(box).find(Noun::contact, "ana", "app")).find("password = file:/run/secret") !=
        std::string::npos);
    CHECK(line_of(*loaded(box).find(Noun::contact, "ana", "desk")).find("password") == std::string::npos);
}

TEST_CASE("every sort of leaf of a module is in the state as one reads it alone")
{
    Box const box;
    auto at = company(box);
    create_module(
        at, "ring_group", "All",
        {{"destinations", "ana/desk,after=0s,for=30s"},
         {"caller_name", "^(.*)$=S \\1"},
         {"music_on_hold", "welcome"}});
    at.set(
        Noun::module, "all",
        {edit(
            "destinations", Edit::Operation::set,
            {"@team,for=30s", "ana,after=5s", "+14165550101,after=10s,for=30s", "ana,after=20s"})});
    create_module(
        at, "time_router", "Hours",
        {{"timezone", "Asia/Tokyo"}, {"hours", "mon-fri 08:00-12:00 13:00-18:00"}});
    create_module(
        at, "time_router", "Office",
        {{"schedule", "office"}, {"note", "By the schedule"}, {"enabled", "false"}});
    create_module(at, "notification", "Tell", {{"deliver_to", "ana"}, {"body", "Line\nline"}});
    at.set(Noun::module, "tell", {edit("deliver_to", Edit::Operation::add, {"x@example.com"})});
    create_module(at, "call_forward", "Out", {{"to", "+14165550101"}, {"caller_id", "+14169233346"}});
    create_module(at, "caller_router", "Router", {{"rules", "+1416,route=allow"}});
    create_module(at, "blocklist", "Block", {});
    at.set(Noun::module, "block", {edit("numbers", Edit::Operation::set, {"+14165550101", "anonymous"})});
    create_module(at, "hang_up", "Bye", {{"cause", "busy"}, {"play", "say: Bye."}});
    create_module(at, "voice_menu", "Menu", {{"audio", "welcome"}, {"timeout", "1m30s"}});
    at.set(
        Noun::module, "menu",
        {edit("exits", Edit::Operation::set, {"invalid=bye", "2=all", "*1=bye", "10=ring"})});
    check_alone(box);
}

TEST_CASE("tabs of a state count from 1 without gaps, in the order of the store")
{
    Box const box;
    auto at = company(box);
    for (auto const* name : {"Zero", "Alpha", "Beta"})
        create(at, Noun::tab, name);
    at.remove(Noun::tab, {"Zero"}, {});
    CHECK(
        lines_of(loaded(box), Noun::tab) ==
        Words{
            "tab default/Main \"\"", "tab sales/Alpha \"\"\n  position = 2",
            "tab sales/Beta \"\"\n  position = 3", "tab sales/Main \"\""});
}

TEST_CASE("things of a state stand by key, in whatever order they were made")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::user, "Abe");
    create(at, Noun::contact, "bo/desk", {{"type", "sip"}});
    create(at, Noun::contact, "abe/phone", {{"type", "phone"}, {"address", "+14165550101"}});
    create(at, Noun::contact, "abe/desk", {{"type", "sip"}});
    at.assign(Noun::user, {"abe"}, "sales", "");
    create(at, Noun::flow, "Billing");
    at.assign(Noun::user, {"bo", "abe"}, "billing", "viewer");
    at.switch_flow("billing");
    create_module(at, "hang_up", "Zero", {{"cause", "busy"}});
    create_module(at, "voice_menu", "Menu", {{"audio", "welcome"}, {"exits", "invalid=zero"}});
    create_module(at, "hang_up", "Again");
    at.set(
        Noun::module, "menu", {edit("exits", Edit::Operation::set, {"2=zero", "invalid=zero", "1=again"})});
    at.switch_flow("sales");
    create_module(at, "ring_group", "Desk", {{"destinations", "abe/desk"}, {"exits", "no_answer=ring"}});
    check_alone(box);
}

TEST_CASE("a second look sees what the first one sees, or is none")
{
    Box const box;
    auto at = company(box);
    Connection store{box.options(), Connection::Purpose::read};
    CHECK(second_look(store) == nullptr);
    Snapshot const snapshot{store};
    auto const second = second_look(store);
    REQUIRE(second != nullptr);
    create(at, Noun::user, "Abe");
    CHECK(lines_of(load_state(*second), Noun::user) == lines_of(load_state(store), Noun::user));
    CHECK(second_look(store) == nullptr);
}

TEST_CASE("there is no second look in the middle of a write, nor at a store in memory")
{
    Box const box;
    auto at = company(box);
    Connection store{box.options(), Connection::Purpose::write};
    Immediate const writing{store, box.options()};
    CHECK(second_look(store) == nullptr);
    auto nowhere = box.options();
    nowhere.path += "-missing";
    nowhere.named = false;
    Connection empty{nowhere, Connection::Purpose::read};
    Snapshot const snapshot{empty};
    CHECK(second_look(empty) == nullptr);
}

TEST_CASE("a big store that two threads load is the same state")
{
    Box const box;
    auto at = company(box);
    Connection store{box.options(), Connection::Purpose::write};
    store.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
                  " INSERT INTO user (key, name, folded) SELECT 'u' || i, 'U' || i, 'u' || i FROM n");
    State const alone = load_state(store);
    Snapshot const snapshot{store};
    REQUIRE(second_look(store) != nullptr);
    State const halves = load_state(store);
    auto const same = [](Thing const& left, Thing const& right) {
        return std::tie(left.noun, left.owner, left.key, left.name, left.kind, left.fields) ==
               std::tie(right.noun, right.owner, right.key, right.name, right.kind, right.fields);
    };
    auto const all = alone.things();
    auto const both = halves.things();
    CHECK(std::equal(all.begin(), all.end(), both.begin(), both.end(), same));
}
