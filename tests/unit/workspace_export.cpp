#include "workspace_box.h"

#include <map>

using namespace callflow;

namespace {

std::string exported(Workspace& at, Export const& what = {})
{
    std::string text;
    at.export_document(what, [&](std::string_view piece) { text += piece; });
    return text;
}

std::string exported_at(Workspace& at, std::int64_t change)
{
    Export what;
    what.change = change;
    return exported(at, what);
}

bool holds(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("a store is exported whole")
{
    Box const box;
    auto at = company(box);
    CHECK(exported(at) == R"(cf: v1
trunks:
  carrier:
    host: sip.example.net
    default: true
users:
  ana:
    name: Ana
    email: Ana@example.com
    contacts: {desk: {type: sip}}
  bo:
    name: Bo
    email: Bo@example.com
groups:
  team:
    name: Team
    users: [ana]
schedules:
  office:
    hours: {mon-fri: "08:00-18:00"}
audio:
  welcome:
    say: Welcome.
flows:
  sales:
    name: Sales
    timezone: America/Toronto
    users: [ana, bo]
    groups: [team]
    numbers: {"+14169233346": ring, "101": ring}
    modules:
      after-hours:
        kind: voicemail
        name: After hours
        audio: "say: Leave a message."
      ring:
        kind: ring_group
        name: Ring
        destinations: [ana]
        exits: {no_answer: after-hours}
)");
}

TEST_CASE("a store that is not there yet is exported as an empty document")
{
    Box const box;
    auto at = box.open();
    CHECK(exported(at) == "cf: v1\n");
    CHECK(at.store_id().empty());
}

TEST_CASE("some flows are exported with what they need, by key or name")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::flow, "Support");
    Export what;
    what.flows = {"support"};
    CHECK(exported(at, what) == "cf: v1\nflows:\n  support:\n    name: Support\n");
    what.flows = {"Sales"};
    auto const sales = exported(at, what);
    CHECK(holds(sales, "groups:\n"));
    CHECK_FALSE(holds(sales, "trunks:"));
    CHECK_FALSE(holds(sales, "support"));
    what.flows = {"nobody"};
    CHECK(refusal("not_found.flow", [&] { exported(at, what); }) == "no flow named \"nobody\"");
}

TEST_CASE("trunks whose password is left out are named, contacts and references are not")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::trunk, "open", {{"host", "a.example.net"}, {"password", "env:OPEN"}});
    create(at, Noun::trunk, "secret", {{"host", "b.example.net"}, {"password", "hunter2"}});
    std::string text;
    auto const losses = at.export_document({}, [&](std::string_view piece) { text += piece; });
    CHECK(
        losses ==
        Words{
            "the password of trunk \"secret\" is left out; give it again: cf trunk set secret --password -"});
    CHECK(holds(text, "password: {env: OPEN}"));
    CHECK_FALSE(holds(text, "hunter2"));
}

TEST_CASE("every state that was is exported again, back to the empty store")
{
    Box const box;
    auto at = box.open();
    std::vector<std::string> states{exported(at)};
    auto const step = [&] {
        states.push_back(exported(at));
        REQUIRE(at.newest_change() + 1 == static_cast<std::int64_t>(states.size()));
    };
    create(at, Noun::flow, "Sales");
    step();
    at.switch_flow("sales");
    create(at, Noun::user, "Ana", {{"email", "ana@example.com"}});
    step();
    at.assign(Noun::user, {"ana"}, "sales", "admin");
    step();
    create_module(at, "ring_group", "Ring", {{"destinations", "ana"}});
    step();
    create(at, Noun::number, "+14169233346", {{"flow", "sales"}, {"to", "ring"}});
    step();
    at.rename(Noun::flow, "sales", "Selling");
    step();
    at.unroute({"+14169233346"});
    step();
    Removal how;
    how.cascade = true;
    at.remove(Noun::flow, {"sales"}, how);
    step();
    at.undo({});
    step();
    at.set(Noun::settings, "settings", edits({{"region", "CA"}}));
    step();
    for (std::size_t change = 0; change < states.size(); ++change) {
        CAPTURE(change);
        CHECK(exported_at(at, static_cast<std::int64_t>(change)) == states[change]);
    }
    CHECK(exported(at) == states.back());
}

TEST_CASE("a look at the past writes nothing")
{
    Box const box;
    auto at = company(box);
    auto const before = bytes_of_file(box.path()) + bytes_of_file(box.path() + "-wal");
    CHECK(exported_at(at, 0) == "cf: v1\n");
    CHECK(exported_at(at, 1) != exported(at));
    CHECK(bytes_of_file(box.path()) + bytes_of_file(box.path() + "-wal") == before);
}

TEST_CASE("changes that are not there or were pruned cannot be looked at")
{
    Box const box;
    auto at = company(box);
    auto const newest = at.newest_change();
    CHECK(refusal("not_found.change", [&] {
              exported_at(at, newest + 1);
          }) == fmt::format("there is no change {}", newest + 1));
    at.prune(2);
    CHECK(holds(refusal("conflict.pruned", [&] { exported_at(at, 0); }), "were pruned"));
    CHECK_NOTHROW(exported_at(at, newest - 1));
}

TEST_CASE("flows of the past are named as they were")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::flow, "Sales");
    Removal how;
    at.remove(Noun::flow, {"sales"}, how);
    Export what;
    what.flows = {"sales"};
    CHECK(refusal("not_found.flow", [&] { exported(at, what); }) == "no flow named \"sales\"");
    what.change = 1;
    CHECK(exported(at, what) == "cf: v1\nflows:\n  sales:\n    name: Sales\n");
}

TEST_CASE("sound files are exported as the document names them")
{
    Box const box;
    auto at = box.open();
    auto const path = box.write("hello.wav", "RIFF....WAVE");
    create(at, Noun::audio, "Hello", {{"file", path}});
    create(at, Noun::audio, "Again", {{"file", path}});
    create(at, Noun::audio, "Said", {{"say", "Hello."}});
    std::map<std::string, std::string> files;
    at.export_audio({}, [&](std::string const& name, std::string_view bytes) { files[name] = bytes; });
    REQUIRE(files.size() == 1);
    CHECK(files.begin()->second == "RIFF....WAVE");
    CHECK(holds(exported(at), "\n    file: " + files.begin()->first + "\n"));
}

TEST_CASE("two stores have different ids, and one keeps its own")
{
    Box const box;
    Box const other;
    auto at = company(box);
    auto elsewhere = company(other);
    CHECK(at.store_id().size() == 32);
    CHECK(at.store_id() != elsewhere.store_id());
    CHECK(box.open().store_id() == at.store_id());
}
