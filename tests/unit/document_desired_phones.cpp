#include "document_desired.h"

using namespace callflow;

namespace {

std::string called(std::string_view text)
{
    return fmt::format("flows: {{f: {{modules: {{m: {{kind: call_forward, to: '{}'}}}}}}}}", text);
}

}

TEST_CASE("phone numbers are E.164, however they are written")
{
    CHECK(
        things_of(document("users: {a: {contacts: {m: {type: phone, address: '+1 (416) 923-3346'}}}}")) ==
        Lines{"user a {}", "contact a/m {type=phone address=+14169233346}"});
    CHECK(
        things_of(document(called("+44 20 7946 0018"))) ==
        Lines{"flow f {}", "module f/m call_forward {to=+442079460018}"});
    CHECK(things_of(document(called("sip:a@example.com"))).size() == 2);
    CHECK(
        things_of(document("flows: {f: {modules: {m: {kind: ring_group, destinations: ['+1 "
                           "416-923-3346,for=5s', {to: '+1 416 923 3347'}, 416-555]}}}}")) ==
        Lines{
            "flow f {}", "module f/m ring_group {destinations=[{to=+14169233346 for=5s} {to=+14169233347} "
                         "{to=416-555}]}"});
    CHECK(
        things_of(document("flows: {f: {modules: {m: {kind: call_forward, to: +14169233346, caller_id: '+1 "
                           "416 923 3347'}}}}")) ==
        Lines{"flow f {}", "module f/m call_forward {to=+14169233346 caller_id=+14169233347}"});
}

TEST_CASE("national numbers are of the region, wherever it stands")
{
    auto const text = "numbers: {(416) 923-3346: }\nsettings: {region: '${r}'}\nvars: {r: CA}\n";
    CHECK(things_of(document(text)) == Lines{"number +14169233346 {}", "settings {region=CA}"});
    CHECK(
        things_of(Documents{{{"a", "cf: v1\nnumbers: {020 7946 0018: }"}}, {}, "GB"}) ==
        Lines{"number +442079460018 {}"});
    CHECK(
        finding_of(document("numbers: {(416) 923-3346: }")) ==
        "a.yaml:2:11: number (416) 923-3346: number \"(416) 923-3346\" names no country: write it with + and "
        "the "
        "country code, or pass --region CA [E04]");
}

TEST_CASE("an unknown region is told where it stands")
{
    auto const found = document("numbers: {(416) 923-3346: }\nsettings: {region: XX}").findings();
    REQUIRE(found.size() == 2);
    CHECK(found[1].path == "region");
    CHECK(found[1].place.line == 3);
}

TEST_CASE("impossible numbers are told once, at their place")
{
    CHECK(
        finding_of(document("numbers: {+1416: }")) == "a.yaml:2:11: number +1416: number \"+1416\" is too "
                                                      "short: write all of it, as in +14169233346 [E04]");
    CHECK(
        finding_of(document(called("+1416"))) == "a.yaml:2:51: module f/m: to: number \"+1416\" is too "
                                                 "short: write all of it, as in +14169233346 [E02]");
    CHECK(
        finding_of(document("users: {a: {contacts: {m: {type: phone, address: 999 999 999 999}}}}")) ==
        "a.yaml:2:50: contact a/m: address: number \"999 999 999 999\" names no country: write it with + and "
        "the "
        "country code, or pass --region CA [E02]");
    CHECK(
        findings_of(
            document("flows: {f: {modules: {m: {kind: ring_group, destinations: ['+1', {to: '+12'}]}}}}"))
            .size() == 2);
}

TEST_CASE("a number that nobody has is only a warning")
{
    auto const read = document(
        "numbers: {+19995550101: }\nusers: {a: {contacts: {m: {type: phone, address: '+19995550101'}}}}");
    CHECK(findings_of(read) == Lines{});
    CHECK(read.desired().warnings == Lines{"number \"+19995550101\" is assigned to no region"});
    CHECK(document("numbers: {+390612345678: , +14169233346: , +441534123456: }").desired().warnings.empty());
}

TEST_CASE("a password does not stand in a document, nor in what is said of it")
{
    for (auto const* const text :
         {"trunks: {t: {host: h, password: hunter2}}",
          "users: {a: {contacts: {d: {type: sip, password: hunter2}}}}"}) {
        auto const line = finding_of(document(text));
        CHECK(
            line.find("a password does not stand in a document: write {env: NAME} or {file: PATH} [E02]") !=
            std::string::npos);
        CHECK(line.find("hunter2") == std::string::npos);
    }
    CHECK(
        things_of(
            document("trunks: {t: {host: h, password: {file: /run/x}}, u: {host: h, password: 'env:X'}}")) ==
        Lines{"trunk t {host=h password={file=/run/x}}", "trunk u {host=h password={env=X}}"});
}
