#include "check_phones.h"

using namespace callflow;

namespace {

Phones ana(Written fields)
{
    Phones phones;
    phones.has("user ana", fields);
    return phones;
}

/// Ana in the flows `a` and `b`.
Phones shared()
{
    Phones phones;
    phones.has("user ana")
        .has("flow a", {{"users", list({"ana"})}})
        .has("flow b", {{"users", list({"ana"})}});
    return phones;
}

}

TEST_CASE("W05 a user of two flows is told with both")
{
    auto const finding = shared().finding("W05");
    CHECK(finding.thing == "user ana");
    CHECK(finding.message == "\"ana\" is in flows \"a\" and \"b\"");
    CHECK(ana({}).told("W05") == "");
}

TEST_CASE("W05 groups share users too, but one flow twice over is one")
{
    Phones phones;
    phones.has("user ana").has("group team", {{"users", list({"ana"})}});
    phones.has("flow a", {{"users", list({"ana"})}, {"groups", list({"team"})}});
    CHECK(phones.told("W05") == "");
    phones.has("flow b", {{"groups", list({"team"})}});
    CHECK(phones.told("W05") == "user ana");
}

TEST_CASE("W05 is not told where E11 is")
{
    Phones phones;
    phones.has("user ana").has("flow a", {{"isolated", text("true")}, {"users", list({"ana"})}});
    phones.has("flow b", {{"users", list({"ana"})}});
    CHECK(phones.told("E11") == "flow a users");
    CHECK(phones.told("W05") == "");
}

TEST_CASE("W14 an inactive user is in no flow")
{
    Phones phones;
    phones.has("user ana", {{"status", text("inactive")}});
    CHECK(phones.told("W14") == "");
    phones.has("flow sales", {{"users", list({"ana"})}});
    CHECK(phones.told("W14") == "user ana status");
    CHECK(phones.finding("W14").advice == std::vector<std::string>{"cf user unassign ana --flow sales"});
}

TEST_CASE("W14 an active user may be")
{
    CHECK(shared().told("W14") == "");
}

TEST_CASE("W15 a user was reviewed within the settings' days, 90 without any")
{
    auto const reviewed = [](std::string_view day) {
        return ana({{"last_reviewed", text(day)}}).told("W15");
    };
    CHECK(reviewed("2026-08-26") == "");
    CHECK(reviewed("2026-08-25") == "user ana last_reviewed");
    CHECK(ana({}).finding("W15").message == "never reviewed");
    auto phones = ana({{"last_reviewed", text("2026-11-20")}});
    phones.has("settings", {{"review_days", text("3")}});
    CHECK(phones.told("W15") == "user ana last_reviewed");
}

TEST_CASE("W16 an active user has a contact that is enabled")
{
    CHECK(ana({}).told("W16") == "user ana contacts");
    CHECK(ana({{"status", text("inactive")}}).told("W16") == "");
    auto phones = ana({});
    phones.has("contact ana/desk", {{"type", text("sip")}, {"enabled", text("false")}});
    CHECK(phones.told("W16") == "user ana contacts");
    phones.has("contact ana/home", {{"type", text("sip")}});
    CHECK(phones.told("W16") == "");
}

TEST_CASE("W18 a phone dials one extension where two flows of its user have it")
{
    auto phones = shared();
    phones.has("number a/101").has("number b/102").has("contact ana/desk", {{"type", text("sip")}});
    CHECK(phones.told("W18") == "");
    phones.has("number b/101");
    auto const finding = phones.finding("W18");
    CHECK(finding.thing == "user ana");
    CHECK(finding.message.starts_with("flows \"a\" and \"b\" both have extension 101"));
}

TEST_CASE("W18 who has no phone here, or one of the flows only, dials no such extension")
{
    auto phones = shared();
    phones.has("number a/101").has("number b/101");
    CHECK(phones.told("W18") == "");
    phones.has("contact ana/mobile", {{"type", text("phone")}, {"address", text("+14165550101")}});
    CHECK(phones.told("W18") == "");
    Phones one;
    one.has("user ana")
        .has("contact ana/desk", {{"type", text("sip")}})
        .has("flow a", {{"users", list({"ana"})}});
    one.has("flow b").has("number a/101").has("number b/101");
    CHECK(one.told("W18") == "");
}
