#include "document_desired.h"

using namespace callflow;

TEST_CASE("what is written for a thing is what is asked for, and no more")
{
    CHECK(
        things_of(document("users:\n  ana: {name: Ana Ruiz, email: ana@example.com}\n  bo:\n")) ==
        Lines{"user ana \"Ana Ruiz\" {email=ana@example.com}", "user bo {}"});
}

TEST_CASE("what is written with its default, or empty, is set back")
{
    CHECK(
        things_of(document("users: {ana: {role: agent, email: '', department: , schedule: ~}}")) ==
        Lines{"user ana {} -role email department schedule"});
    CHECK(
        things_of(document("groups: {sales: {users: []}}\nflows: {f: {labels: {}}}")) ==
        Lines{"flow f {} -labels", "group sales {} -users"});
}

TEST_CASE("contacts, modules, numbers and tabs are things of their own, listed whole")
{
    auto const read =
        document("users: {ana: {contacts: {desk: {type: sip}}}}\n"
                 "flows:\n  f: {tabs: [Day, Night], modules: {bye: {kind: hang_up}}, numbers: {'101': bye}}");
    CHECK(
        things_of(read) == Lines{
                               "flow f {}", "tab f/Day {} -position", "tab f/Night {position=2}",
                               "module f/bye hang_up {}", "number f/101 {to=bye}", "user ana {}",
                               "contact ana/desk {type=sip}"});
    auto const& state = read.desired().state;
    CHECK(state.find(Noun::flow, {}, "f")->covers == (covers_tabs | covers_modules | covers_numbers));
    CHECK(state.find(Noun::user, {}, "ana")->covers == covers_contacts);
    CHECK(read.have_flows());
}

TEST_CASE("collections that are empty or nothing are listed whole, absent ones are left alone")
{
    auto const read = document("users: {ana: {contacts: }, bo: {}}\nflows: {f: {modules: {}, numbers: ''}}");
    auto const& state = read.desired().state;
    CHECK(things_of(read) == Lines{"flow f {}", "user ana {}", "user bo {}"});
    CHECK(state.find(Noun::user, {}, "ana")->covers == covers_contacts);
    CHECK(state.find(Noun::user, {}, "bo")->covers == 0);
    CHECK(state.find(Noun::flow, {}, "f")->covers == (covers_modules | covers_numbers));
}

TEST_CASE("a number of a flow is its module, nothing for the start, or a map")
{
    CHECK(
        things_of(document(
            "flows: {f: {numbers: {+14169233346: m, +14169233347: , +14169233348: {label: x}, 1: }}}")) ==
        Lines{
            "flow f {}", "number +14169233346 {flow=f to=m}", "number +14169233347 {flow=f} -to",
            "number +14169233348 {label=x flow=f}", "number f/1 {} -to"});
}

TEST_CASE("a number of the top level keeps its route")
{
    CHECK(
        things_of(document("numbers: {+14169233346: {label: Spare}, '+1 (416) 923-3347': }")) ==
        Lines{"number +14169233346 {label=Spare}", "number +14169233347 {}"});
    CHECK(
        finding_of(document("numbers:\n  '101': {label: x}")) ==
        "a.yaml:3:3: number 101: extension \"101\" belongs to a flow: write it among the numbers of one "
        "[E04]");
    CHECK(
        finding_of(document("numbers:\n  +14169233346: {to: x}")) ==
        "a.yaml:3:18: number +14169233346: there is no \"to\" here, only label and caller_name [E20]");
}

TEST_CASE("values are canonical and keep their places")
{
    auto const read = document("schedules:\n  s:\n    hours:\n      mon-fri: [08:00-12:00, 13:00-17:00]\n"
                               "      sat: 09:00-12:00\n    timezone: America/Toronto\n");
    CHECK(
        things_of(read) ==
        Lines{
            "schedule s {timezone=America/Toronto hours={mon-fri=08:00-12:00 13:00-17:00 sat=09:00-12:00}}"});
    CHECK(place_of(read, "timezone") == "7:15");
    Value const fields = fields_of(read.desired().state.things().front());
    CHECK(fields.find("hours")->items[1].place.line == 6);
    CHECK(fields.find("hours")->items[1].place.column == 12);
}

TEST_CASE("elements in the notation of flags keep the place of their text")
{
    auto const read = document("flows:\n  f:\n    users:\n      - ana,role=admin\n      - {user: bo}\n");
    CHECK(things_of(read) == Lines{"flow f {users=[{user=ana role=admin} {user=bo}]}"});
    Value const fields = fields_of(read.desired().state.things().front());
    auto const& users = fields.find("users")->items;
    CHECK(users[0].find("role")->place.line == 5);
    CHECK(users[1].find("user")->place.column == 16);
}

TEST_CASE("modules have the fields of their kind, and exits by name")
{
    CHECK(
        things_of(document(
            "flows: {f: {modules: {m: {kind: time-router, schedule: s, exits: {yes: a, closed: b}}}}}")) ==
        Lines{"flow f {}", "module f/m time_router {exits={closed=b open=a} schedule=s}"});
}

TEST_CASE("a module needs a kind, and unknown ones are told with what is near")
{
    CHECK(
        finding_of(document("flows: {f: {modules:\n  {m: {note: x}}}}")) ==
        "a.yaml:3:4: module f/m: kind: a module needs a kind such as voice_menu [E01]");
    auto const read = document("flows: {f: {modules:\n  {m: {kind: voice_menuu}}}}");
    CHECK(finding_of(read) == "a.yaml:3:14: module f/m: kind: \"voice_menuu\" is no kind of module [E02]");
    CHECK(read.findings().front().suggestions == Lines{"voice_menu"});
}

TEST_CASE("a field that a store may complete is no error of the text")
{
    auto const read = document("flows: {f: {modules: {m: {kind: voice_menu, playbacks: 2}}}}\n"
                               "trunks: {t: {register: true}}");
    CHECK(findings_of(read) == Lines{});
    CHECK(read.desired().incomplete.count("module f/m") == 1);
    CHECK(
        line_of(read.desired().incomplete.find("module f/m")->second) ==
        "a.yaml:2:23: module f/m: audio: a value is required [E01]");
    CHECK(read.desired().incomplete.count("trunk t") == 1);
}

TEST_CASE("a required field that is cleared, or missing in a list, is an error")
{
    CHECK(
        finding_of(document("flows: {f: {modules: {m: {kind: voice_menu, audio: ''}}}}")) ==
        "a.yaml:2:52: module f/m: audio: a value is required [E01]");
    CHECK(
        finding_of(document("flows: {f: {modules: {m: {kind: ring_group, destinations: [{for: 5s}]}}}}")) ==
        "a.yaml:2:60: module f/m: destinations[1].to: a value is required [E01]");
}

TEST_CASE("one flow may be the default")
{
    CHECK(document("flows: {a: {default: true}, b: {default: false}}").desired().state.default_flow == "a");
    CHECK(
        finding_of(document("flows: {a: {default: true}, b: {default: true}}")) ==
        "a.yaml:2:29: flow b: flow \"a\" is made the default too, at a.yaml:2:9: keep one of them [E15]");
}

TEST_CASE("a flow has a tab")
{
    for (auto const* const tabs : {"[]", "", "{}"}) {
        auto const read = document(fmt::format("flows: {{f: {{tabs: {}}}}}", tabs));
        CHECK(finding_of(read).find("expected the names of at least one tab [E02]") != std::string::npos);
    }
    CHECK(things_of(document("flows: {f: {tabs: Day}}")) == Lines{"flow f {}", "tab f/Day {} -position"});
}
