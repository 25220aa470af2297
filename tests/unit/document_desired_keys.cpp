#include "document_desired.h"

using namespace callflow;

TEST_CASE("unknown keys are told where they stand, with what is near")
{
    auto const read = document("users:\n"
                               "  ana:\n"
                               "    emial: a@example.com\n"
                               "    contacts: {desk: {tipe: sip, type: sip}}\n"
                               "flows:\n"
                               "  f:\n"
                               "    users: [{user: ana, rol: admin}]\n"
                               "    modules:\n"
                               "      m:\n"
                               "        kind: ring_group\n"
                               "        destinations:\n"
                               "          - to: ana\n"
                               "            aftr: 5s\n"
                               "        caller_name: {match: x, reslt: y}\n");
    Lines places;
    Lines suggestions;
    for (auto const& one : read.findings()) {
        CHECK(one.code == "E20");
        places.push_back(fmt::format("{}:{} {} {}", one.place.line, one.place.column, one.thing, one.path));
        suggestions.push_back(one.suggestions.front());
    }
    CHECK(
        places == Lines{
                      "4:5 user ana ", "5:23 contact ana/desk ", "8:25 flow f users[1]",
                      "14:13 module f/m destinations[1]", "15:33 module f/m caller_name"});
    CHECK(suggestions == Lines{"email", "type", "role", "after", "result"});
}

TEST_CASE("what is mistyped is not missed as well")
{
    CHECK(
        finding_of(document("flows: {f: {modules: {m: {kind: queue, destinations: [{too: ana}]}}}}")) ==
        "a.yaml:2:56: module f/m: destinations[1]: there is no \"too\" here, only to and for [E20]");
    CHECK(
        finding_of(document("schedules: {s: {exceptions: [{dat: 2026-12-25, closed: true}]}}")) ==
        "a.yaml:2:31: schedule s: exceptions[1]: there is no \"dat\" here, only date, from, to, closed, "
        "yearly, hours "
        "and name [E20]");
}

TEST_CASE("exits and days that are none are told at their key")
{
    CHECK(
        findings_of(document(
            "flows:\n  f:\n    modules:\n      m: {kind: time_router, schedule: s, exits: {closd: a, "
            "open: b, yes: c}}\n")) ==
        Lines{
            "a.yaml:5:51: module f/m: exits.closd: time_router has no exit \"closd\": it has open, closed "
            "[E06]",
            "a.yaml:5:70: module f/m: exits.yes: exit \"open\" stands there twice [E14]"});
    CHECK(
        finding_of(document("schedules: {s: {hours: {moon: 08:00-12:00}}}")) ==
        "a.yaml:2:25: schedule s: hours.moon.days: \"moon\" is not a day or range of days such as mon or "
        "mon-fri [E12]");
    CHECK(
        finding_of(document("schedules: {s: {hours: {mon: 08:00}}}")) ==
        "a.yaml:2:30: schedule s: hours.mon.ranges: \"08:00\" is not a range of hours such as 08:00-18:00 "
        "[E12]");
}

TEST_CASE("a wrong value hides no other")
{
    CHECK(
        findings_of(
            document("users:\n  ana: {role: king, status: x, emial: y, email: z}\n  bo: {role: queen}\n"))
            .size() == 5);
}

TEST_CASE("keys are keys, and another is suggested")
{
    auto const read = document("users:\n  Ana Ruiz: {}\n");
    CHECK(
        finding_of(read) == "a.yaml:3:3: user Ana Ruiz: \"Ana Ruiz\" is no key: write a-z, 0-9 and single "
                            "\"-\" between them, at most 64 "
                            "characters, as in \"ana-ruiz\" [E02]");
    CHECK(read.findings().front().suggestions == Lines{"ana-ruiz"});
}

TEST_CASE("names are names")
{
    CHECK(
        finding_of(document("users: {ana: {name: a/b}}")) ==
        "a.yaml:2:21: user ana: name: name \"a/b\" holds \"/\": leave it out or write \"-\" [E02]");
    CHECK(
        finding_of(document("users: {ana: {name: ''}}")) ==
        "a.yaml:2:21: user ana: name: the name is empty: give 1 to 64 characters [E02]");
    CHECK(
        finding_of(document("users: {ana: {name: [x]}}")) ==
        "a.yaml:2:21: user ana: name: a list, expected one text [E02]");
    CHECK(things_of(document("groups: {g: {name: ' Caf\xc3\xa9 '}}")) == Lines{"group g \"Caf\xc3\xa9\" {}"});
}

TEST_CASE("a key has one place, in one file and in several")
{
    CHECK(
        finding_of(document("users:\n  ana: {}\n  ana: {}\n")) ==
        "a.yaml:4:3: key \"ana\" stands at a.yaml:3:3 too: keep one of them [E14]");
    CHECK(
        findings_of(documents(
            {"cf: v1\nsettings: {region: CA}\nusers: {ana: {contacts: {desk: {type: sip}}}}\n---\ncf: "
             "v1\nusers: {ana: }\n",
             "cf: v1\nsettings: {}\nusers: {ana: {contacts: {desk: {type: sip}}}}\n"})) ==
        Lines{
            "a.yaml:6:9: user ana: user ana stands at a.yaml:3:9 too: keep one of them [E14]",
            "b.yaml:2:1: settings: settings stands at a.yaml:2:1 too: keep one of them [E14]",
            "b.yaml:3:9: user ana: user ana stands at a.yaml:3:9 too: keep one of them [E14]"});
}

TEST_CASE("a phone number leads into one flow")
{
    CHECK(
        finding_of(
            document("flows:\n  a: {numbers: {+14169233346: }}\n  b: {numbers: {+14169233346: }}\n")) ==
        "a.yaml:4:17: number +14169233346: number +14169233346 is routed at a.yaml:3:17 too: keep one of "
        "them [E03]");
    CHECK(
        finding_of(document("numbers: {+14169233346: }\nflows: {a: {numbers: {'+1 416 923 3346': }}}\n")) ==
        "a.yaml:3:23: number +14169233346: number +14169233346 stands at a.yaml:2:11 too: keep one of them "
        "[E14]");
    CHECK(things_of(document("flows: {a: {numbers: {1: }}, b: {numbers: {1: }}}")).size() == 4);
}

TEST_CASE("names are unique in their scope, ignoring case")
{
    CHECK(
        finding_of(
            document("users:\n  a: {name: \xc3\x84nn}\n  b: {name: Bo}\n  c: {name: a\xcc\x88nn}\n")) ==
        "a.yaml:5:3: user c: name: name \"\xc3\xa4nn\" is that of user a at a.yaml:3:3 too, ignoring case: "
        "give another "
        "[E14]");
    CHECK(
        things_of(document("users: {a: {name: X}}\ngroups: {a: {name: X}}\nflows: {a: {name: X}}")).size() ==
        3);
    CHECK(
        finding_of(document("flows: {f: {tabs: [Day, day]}}")) ==
        "a.yaml:2:25: tab f/day: name \"day\" is that of tab f/Day at a.yaml:2:20 too, ignoring case: give "
        "another [E14]");
    CHECK(
        finding_of(document("flows: {f: {tabs: [Day, Day]}}")) ==
        "a.yaml:2:25: tab f/Day: tab f/Day stands at a.yaml:2:20 too: keep one of them [E14]");
}

TEST_CASE("aliases say what is wrong with their anchor once")
{
    CHECK(
        finding_of(document("users:\n  ana: &x {role: king}\n  bo: *x\n  cy: *x\n")) ==
        "a.yaml:3:18: user ana: role: \"king\" is not one of owner, admin, manager, agent, viewer [E02]");
}

TEST_CASE("a thousand findings are enough, by file and place")
{
    std::string text = "cf: v1\nusers:\n";
    for (int i = 0; i < 1500; ++i) {
        text += fmt::format("  u{}: {{role: king}}\n", i);
    }
    auto const found = documents({text, text}).findings();
    CHECK(found.size() == 1000);
    CHECK(found.back().place.line == 1002);
}
