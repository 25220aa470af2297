#include "document_desired.h"

using namespace callflow;

TEST_CASE("variables stand in keys and texts, wherever they are given")
{
    auto const text = "users: {'${who}': {name: '${who} of ${city}'}}\nvars: {who: ana, city: Toronto}";
    CHECK(things_of(document(text)) == Lines{"user ana \"ana of Toronto\" {}"});
    CHECK(things_of(document(text, {{"who", "bo"}})) == Lines{"user bo \"bo of Toronto\" {}"});
    CHECK(
        things_of(documents({"cf: v1\nusers: {ana: {job_title: \"${x}\"}}\n", "cf: v1\nvars: {x: y}\n"})) ==
        Lines{"user ana {job_title=y}"});
}

TEST_CASE("two dollars are a dollar before a brace, and only there")
{
    CHECK(
        things_of(document(
            "users: {ana: {department: '$${x} $$ $x', job_title: '${a}$${a}'}}", {{"a", "$${b}"}})) ==
        Lines{"user ana {department=${x} $$ $x job_title=$${b}${a}}"});
}

TEST_CASE("an undefined variable is told with what is near, and nothing else of its value")
{
    auto const read = document("vars: {site: x}\nusers: {ana: {role: '${sit}', email: '${}'}}");
    CHECK(
        findings_of(read) == Lines{
                                 "a.yaml:3:21: user ana: role: there is no variable \"sit\" [E21]",
                                 "a.yaml:3:38: user ana: email: there is no variable \"\" [E21]"});
    CHECK(read.findings()[0].suggestions == Lines{"site"});
    CHECK(read.findings()[0].advice == Lines{"--var sit=VALUE"});
    CHECK(
        finding_of(document("flows: {f: {modules: {'${m}': {kind: hang_up}}}}")) ==
        "a.yaml:2:23: flow f: there is no variable \"m\" [E21]");
    CHECK(
        finding_of(document("users: {ana: {role: '${sit'}}")) ==
        "a.yaml:2:21: user ana: role: \"${sit\" begins a variable that does not end: write ${name}, or $${ "
        "for the "
        "characters themselves [E21]");
}

TEST_CASE("what variables make is bounded")
{
    std::string text = "users: {ana: {job_title: '";
    for (int i = 0; i < 3000; ++i) {
        text += "${x}";
    }
    CHECK(
        finding_of(document(text + "'}}", {{"x", std::string(500, 'x')}})) ==
        "a.yaml:2:26: user ana: job_title: longer than 1 MiB with its variables: shorten it [E19]");
}

TEST_CASE("values of variables are texts without variables, each given once")
{
    CHECK(
        findings_of(documents(
            {"cf: v1\nvars: {a: '${b}', b: [x], c: , 'd e': x, f: x}\n", "cf: v1\nvars: {f: y}\n"})) ==
        Lines{
            "a.yaml:2:11: vars.a: a variable cannot stand in another: write its value out [E02]",
            "a.yaml:2:22: vars.b: a list, expected one text [E02]",
            "a.yaml:2:27: vars.c: nothing, expected one text [E02]",
            "a.yaml:2:32: vars: \"d e\" is no name of a variable: write letters, digits, _ and - [E02]",
            "b.yaml:2:8: vars.f: variable \"f\" stands at a.yaml:2:42 too: keep one of them [E14]"});
    CHECK(
        finding_of(document("vars: [a]")) ==
        "a.yaml:2:7: vars: a list, expected a map of names and texts [E02]");
}
