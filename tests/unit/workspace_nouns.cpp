#include "workspace_box.h"

using namespace callflow;

TEST_CASE("a new store holds one flow, the default, with a tab Main")
{
    Box const box;
    auto at = box.open();
    CHECK(
        listed(at, Noun::flow, {"key", "name", "default", "current"}) == Words{"default|Default|true|true"});
    CHECK(listed(at, Noun::tab, {"name", "position"}) == Words{"Main|1"});
    CHECK_FALSE(std::filesystem::exists(box.path()));
    create(at, Noun::user, "Ana");
    CHECK(std::filesystem::exists(box.path()));
    CHECK(
        (std::filesystem::status(box.path()).permissions() & std::filesystem::perms::mask) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("keys are made from names and counted where they are taken")
{
    Box const box;
    auto at = box.open();
    CHECK(create(at, Noun::flow, "Support (EU)").objects.at(0).key == "support-eu");
    CHECK(create(at, Noun::flow, "Support EU").objects.at(0).key == "support-eu-2");
    CHECK(create(at, Noun::flow, "支持").objects.at(0).key == "flow-4");
    Draft keyed;
    keyed.name = "Other";
    keyed.key = "support-eu";
    CHECK(refusal("conflict.flow", [&] {
              at.create(Noun::flow, keyed);
          }) == "the flow key \"support-eu\" is taken");
}

TEST_CASE("names are unique ignoring case, whatever the keys are")
{
    Box const box;
    auto at = box.open();
    Draft first;
    first.name = "First";
    first.key = "sales";
    at.create(Noun::flow, first);
    create(at, Noun::flow, "SALES");
    CHECK(refusal("conflict.flow", [&] { create(at, Noun::flow, "Sales"); }) == "flow \"SALES\" is taken");
    CHECK(refusal("conflict.flow", [&] {
              at.rename(Noun::flow, "sales-2", "FIRST");
          }) == "flow \"First\" is taken");
    CHECK(at.rename(Noun::flow, "sales-2", "sales").changed);
}

TEST_CASE("an operand is a key, then a name, then a name ignoring case")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::user, "Ana Ruiz");
    CHECK(shown(at, Noun::user, "ana-ruiz", "name") == "Ana Ruiz");
    CHECK(shown(at, Noun::user, "ANA RUIZ", "key") == "ana-ruiz");
    CHECK(refusal("not_found.user", [&] { at.show(Noun::user, "ana"); }) == "no user named \"ana\"");
}

TEST_CASE("if-not-exists names what is there and changes nothing")
{
    Box const box;
    auto at = company(box);
    for (auto const noun :
         {Noun::flow, Noun::user, Noun::group, Noun::schedule, Noun::audio, Noun::trunk, Noun::tab}) {
        Draft draft;
        draft.name = noun == Noun::flow       ? "sales"
                     : noun == Noun::user     ? "ANA"
                     : noun == Noun::group    ? "team"
                     : noun == Noun::schedule ? "office"
                     : noun == Noun::audio    ? "welcome"
                     : noun == Noun::trunk    ? "carrier"
                                              : "main";
        draft.if_not_exists = true;
        auto const outcome = at.create(noun, draft);
        CAPTURE(word_of(noun));
        CHECK_FALSE(outcome.changed);
        CHECK(outcome.change == 0);
        CHECK(outcome.objects.size() == 1);
    }
}

TEST_CASE("every field of every noun of the store comes back as it was given")
{
    Box const box;
    auto at = company(box);
    create(
        at, Noun::user, "Cy",
        {{"email", "cy@example.com"},
         {"department", "Sales"},
         {"job_title", "Chief"},
         {"role", "owner"},
         {"status", "inactive"},
         {"schedule", "office"},
         {"last_reviewed", "2026-01-31"}});
    CHECK(
        listed(
            at, Noun::user,
            {"key", "email", "department", "job_title", "role", "status", "schedule", "last_reviewed"})
            .back() == "cy|cy@example.com|Sales|Chief|owner|inactive|office|2026-01-31");
    create(
        at, Noun::trunk, "T",
        {{"host", "192.0.2.1"},
         {"port", "5070"},
         {"transport", "tls"},
         {"username", "u"},
         {"password", "env:SECRET"},
         {"register", "true"},
         {"allow", "192.0.2.0/24"}});
    CHECK(
        listed(
            at, Noun::trunk, {"key", "host", "port", "transport", "username", "register", "allow", "default"})
            .back() == "t|192.0.2.1|5070|tls|u|true|192.0.2.0/24|false");
    create(
        at, Noun::contact, "bo/mobile",
        {{"type", "phone"}, {"address", "+14165550101"}, {"codecs", "opus"}, {"enabled", "false"}});
    CHECK(
        listed(at, Noun::contact, {"key", "user", "type", "address", "codecs", "enabled"}).back() ==
        "bo/mobile|bo|phone|+14165550101|opus|false");
    at.set(
        Noun::settings, "",
        edits(
            {{"timezone", "America/Toronto"},
             {"region", "CA"},
             {"language", "en"},
             {"simultaneous_ring_limit", "5"},
             {"naming", "^[A-Z]"},
             {"review_days", "30"}}));
    CHECK(
        listed(
            at, Noun::settings,
            {"timezone", "region", "language", "simultaneous_ring_limit", "naming", "review_days"}) ==
        Words{"America/Toronto|CA|en|5|^[A-Z]|30"});
    at.set(
        Noun::schedule, "office",
        {edit(
             "exceptions", Edit::Operation::set,
             {"2026-12-25 closed yearly Christmas", "2026-12-24..2026-12-26 08:00-12:00"}),
         edit("hours", Edit::Operation::add, {"sat 09:00-12:00 13:00-15:00"})});
    CHECK(
        shown(at, Noun::schedule, "office", "exceptions") ==
        "2026-12-25 closed yearly Christmas; 2026-12-24..2026-12-26 08:00-12:00");
    CHECK(shown(at, Noun::schedule, "office", "hours") == "mon-fri 08:00-18:00; sat 09:00-12:00 13:00-15:00");
    at.set(
        Noun::flow, "sales",
        {edit("labels", Edit::Operation::set, {"team=a=b", "office=Toronto"}),
         edit("users", Edit::Operation::set, {"ana,role=admin", "bo"}),
         edit("start", Edit::Operation::set, {"ring"}),
         edit("description", Edit::Operation::set, {"Two\nlines"}),
         edit("isolated", Edit::Operation::set, {"yes"})});
    CHECK(shown(at, Noun::flow, "sales", "labels") == "office=Toronto; team=a=b");
    CHECK(shown(at, Noun::flow, "sales", "users") == "ana,role=admin; bo");
    CHECK(shown(at, Noun::flow, "sales", "start") == "ring");
    CHECK(shown(at, Noun::flow, "sales", "description") == "Two\nlines");
    CHECK(shown(at, Noun::flow, "sales", "isolated") == "true");
}

TEST_CASE("a number's label and rule of the caller's name come back, whatever they hold")
{
    Box const box;
    auto at = company(box);
    at.set(
        Noun::number, "+1 (416) 923-3346",
        edits({{"label", "Main = line"}, {"caller_name", "^(.*)$=Sales \\1"}}));
    CHECK(
        listed(at, Noun::number, {"number", "label", "flow", "to", "caller_name"}) ==
        Words{"+14169233346|Main = line|sales|ring|^(.*)$=Sales \\1", "101||sales|ring|"});
    at.set(Noun::number, "101", {edit("to", Edit::Operation::unset)});
    CHECK(shown(at, Noun::number, "101", "to").empty());
}

TEST_CASE("a list of contacts names them as operands")
{
    Box const box;
    auto at = company(box);
    CHECK(listed(at, Noun::contact, {"key", "user"}) == Words{"ana/desk|ana"});
    CHECK(shown(at, Noun::contact, "ana/desk", "key") == "desk");
    CHECK(refusal("usage.contact", [&] {
              create(at, Noun::contact, "ana", {{"type", "sip"}});
          }).find("USER/CONTACT") != std::string::npos);
}

TEST_CASE("a SIP account gets a password that only a request reveals")
{
    Box const box;
    auto at = company(box);
    auto const made = create(at, Noun::contact, "bo/desk", {{"type", "sip"}});
    auto const secret = made.secret.find("password")->text;
    CHECK(secret.size() == 24);
    CHECK(at.show(Noun::contact, "bo/desk").find("password") == nullptr);
    CHECK(at.show(Noun::contact, "bo/desk", true).find("password")->text == secret);
    auto const change = at.change(made.change);
    for (auto const& row : change.find("rows")->items)
        CHECK(
            to_text(shown_fields("change").back().parts.back(), *row.find("fields")).find(secret) ==
            std::string::npos);
    at.set(Noun::contact, "bo/desk", edits({{"type", "phone"}, {"address", "+14165550101"}}));
    CHECK(at.show(Noun::contact, "bo/desk", true).find("password") == nullptr);
    auto const back = at.set(
        Noun::contact, "bo/desk",
        {edit("type", Edit::Operation::set, {"sip"}), edit("address", Edit::Operation::unset)});
    CHECK(back.secret.find("password")->text.size() == 24);
}

TEST_CASE("tabs keep their order and their names")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::tab, "Night");
    create(at, Noun::tab, "First", {{"position", "1"}});
    CHECK(listed(at, Noun::tab, {"name", "position"}) == Words{"First|1", "Main|2", "Night|3"});
    at.set(Noun::tab, "night", edits({{"position", "1"}}));
    CHECK(listed(at, Noun::tab, {"name"}) == Words{"Night", "First", "Main"});
    at.rename(Noun::tab, "main", "Day");
    CHECK(shown(at, Noun::module, "ring", "tab") == "Day");
    CHECK(shown(at, Noun::module, "ring", "name") == "Ring");
    auto const named = create_module(at, "voice_menu", "", {{"audio", "welcome"}, {"tab", "Day"}});
    CHECK(named.objects.at(0).name == "Day Voice Menu 1");
}

TEST_CASE("modules move between tabs and keep their cables")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::tab, "Night");
    at.move_modules({"ring", "after-hours"}, "night");
    CHECK(
        listed(at, Noun::module, {"key", "tab", "exits"}) ==
        Words{"after-hours|Night|", "ring|Night|no_answer=after-hours"});
    CHECK(refusal("not_found.tab", [&] {
              at.move_modules({"ring"}, "Noon");
          }) == "no tab named \"Noon\" in flow \"sales\"");
}

TEST_CASE("a cable is laid, moved and taken away")
{
    Box const box;
    auto at = company(box);
    create_module(at, "hang_up", "Bye");
    CHECK(
        at.connect("ring", "no-answer", "bye").notes.at(0) == "exit no_answer led to \"after-hours\" before");
    CHECK_FALSE(at.connect("ring", "no_answer", "bye").changed);
    CHECK(at.disconnect("ring", "no_answer").changed);
    CHECK(refusal("not_found.cable", [&] {
              at.disconnect("ring", "no_answer");
          }) == "exit no_answer of module \"Ring\" has no cable");
    create(at, Noun::flow, "Other");
    auto elsewhere = box.options();
    elsewhere.flow = "other";
    Workspace other{elsewhere};
    create_module(other, "hang_up", "Far");
    CHECK(refusal("not_found.module", [&] {
              at.connect("ring", "no_answer", "far");
          }) == "no module named \"far\" in flow \"sales\"");
}

TEST_CASE("lists are filtered by flow, user and what is nowhere")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::user, "Cy");
    create(at, Noun::number, "+14165550999");
    create(at, Noun::contact, "bo/desk", {{"type", "sip"}});
    Query query;
    query.flow = "sales";
    CHECK(listed(at, Noun::user, {"key"}, query) == Words{"ana", "bo"});
    CHECK(listed(at, Noun::number, {"number"}, query) == Words{"+14169233346", "101"});
    query = {};
    query.unassigned = true;
    CHECK(listed(at, Noun::user, {"key"}, query) == Words{"cy"});
    CHECK(listed(at, Noun::number, {"number"}, query) == Words{"+14165550999"});
    query = {};
    query.user = "bo";
    CHECK(listed(at, Noun::contact, {"key"}, query) == Words{"bo/desk"});
    CHECK(refusal("usage.field", [&] { listed(at, Noun::user, {"nmae"}); }) == "there is no field \"nmae\"");
}

TEST_CASE("a file of sound is kept by its hash until nothing, not even an undo, needs it")
{
    Box const box;
    auto at = box.open();
    auto const path = box.write("hello.WAV", "RIFF of sound");
    create(at, Noun::audio, "Hello", {{"file", path}});
    auto const file = shown(at, Noun::audio, "hello", "file");
    CHECK(file.starts_with("audio/"));
    CHECK(file.size() == std::string_view{"audio/.wav"}.size() + 64);
    create(at, Noun::audio, "Same", {{"file", file}});
    at.remove(Noun::audio, {"hello", "same"}, {});
    at.prune(10);
    at.undo({});
    CHECK(shown(at, Noun::audio, "hello", "file") == file);
    CHECK_FALSE(at.set(Noun::audio, "hello", edits({{"file", file}})).changed);
    at.remove(Noun::audio, {"hello", "same"}, {});
    at.prune(0);
    CHECK(refusal("not_found.file", [&] {
              create(at, Noun::audio, "Again", {{"file", file}});
          }).starts_with("cannot read"));
    CHECK(refusal("usage.file", [&] {
              create(at, Noun::audio, "Text", {{"file", box.write("a.txt", "x")}});
          }).find("must end in") != std::string::npos);
}
