#include "check_phones.h"

using namespace callflow;

namespace {

Phones sales()
{
    Phones phones;
    phones.has("flow sales", {{"start", text("hi")}, {"users", list({"ana"})}});
    return phones;
}

Value const hello = text("say: Hi");

}

TEST_CASE("E13 a loop of audio waits for nobody, and its way is told")
{
    auto phones = sales();
    phones.has("user ana");
    phones.has("module sales/hi audio_playback", {{"audio", hello}, {"exits", to({{"next", "more"}})}});
    phones.has("module sales/more audio_playback", {{"audio", hello}, {"exits", to({{"next", "hi"}})}});
    auto const finding = phones.finding("E13");
    CHECK(finding.thing == "module sales/hi");
    CHECK(finding.path == "exits.next");
    CHECK(finding.message.ends_with("rings anybody: hi -> more -> hi"));
    CHECK(finding.advice == std::vector<std::string>{"cf module connect hi next TARGET --flow sales"});
}

TEST_CASE("E13 a module that leads to itself is a loop")
{
    auto phones = sales();
    phones.has("user ana").has("module sales/hi split", {{"exits", to({{"a", "hi"}})}});
    CHECK(phones.told("E13") == "module sales/hi exits.a");
}

TEST_CASE("E13 a loop through a menu or a ring group is none")
{
    auto phones = sales();
    phones.has("user ana");
    phones.has("module sales/hi audio_playback", {{"audio", hello}, {"exits", to({{"next", "menu"}})}});
    phones.has(
        "module sales/menu voice_menu",
        {{"audio", hello}, {"exits", to({{"1", "hi"}, {"timeout", "ring"}})}});
    phones.has(
        "module sales/ring ring_group",
        {{"destinations", list({"ana"})}, {"exits", to({{"no_answer", "hi"}})}});
    CHECK(phones.told("E13") == "");
}

TEST_CASE("E13 a full queue is left at once, one that times out is not")
{
    auto const queue = [](std::string_view exit) {
        auto phones = sales();
        phones.has("user ana");
        phones.has(
            "module sales/hi queue",
            {{"destinations", list({"ana"})}, {"max_waiting", text("5")}, {"exits", to({{exit, "hi"}})}});
        return phones.told("E13");
    };
    CHECK(queue("full") == "module sales/hi exits.full");
    CHECK(queue("timeout") == "");
}

TEST_CASE("E13 a disabled module passes calls on, or ends them where it cannot")
{
    Value const off = text("false");
    auto phones = sales();
    phones.has("user ana");
    phones.has(
        "module sales/hi audio_playback",
        {{"audio", hello}, {"enabled", off}, {"exits", to({{"next", "hi"}})}});
    CHECK(phones.told("E13") == "module sales/hi exits.next");
    auto ended = sales();
    ended.has("user ana").has("module sales/hi split", {{"enabled", off}, {"exits", to({{"a", "hi"}})}});
    CHECK(ended.told("E13") == "");
}

TEST_CASE("W01 a module is reached from a number or the start, by cables")
{
    auto phones = sales();
    phones.has("user ana").has("number sales/101", {{"to", text("desk")}});
    phones.has("number +14165550101", {{"flow", text("sales")}, {"to", text("line")}});
    phones.has("module sales/hi audio_playback", {{"audio", hello}, {"exits", to({{"next", "bye"}})}});
    phones.has("module sales/bye hang_up").has("module sales/desk hang_up").has("module sales/line hang_up");
    CHECK(phones.told("W01") == "");
    phones.has("module sales/alone audio_playback", {{"audio", hello}, {"exits", to({{"next", "bye"}})}});
    CHECK(phones.told("W01") == "module sales/alone");
}

TEST_CASE("W01 a loop that no number leads to is not reached")
{
    auto phones = sales();
    phones.has("user ana").has("module sales/hi hang_up");
    phones.has("module sales/a audio_playback", {{"audio", hello}, {"exits", to({{"next", "b"}})}});
    phones.has("module sales/b audio_playback", {{"audio", hello}, {"exits", to({{"next", "a"}})}});
    CHECK(phones.told("W01") == "module sales/a, module sales/b");
}

TEST_CASE("E17 calls that leave need a default trunk")
{
    auto const with = [](std::string_view destination, std::string_view trunk) {
        Phones phones;
        phones.has("user ana").has("user bo").has("group team", {{"users", list({"bo", "ana"})}});
        phones.has("contact ana/mobile", {{"type", text("phone")}, {"address", text("+14165550101")}});
        phones.has("contact ana/desk", {{"type", text("sip")}})
            .has("contact bo/desk", {{"type", text("sip")}});
        phones.has("flow sales", {{"users", list({"ana", "bo"})}, {"groups", list({"team"})}});
        phones.has("module sales/ring ring_group", {{"destinations", list({"bo", destination})}});
        phones.has("trunk line", {{"host", text("sip.example.net")}, {"default", text(trunk)}});
        return phones;
    };
    for (auto const* const leaving : {"+14165550199", "ana", "ana/mobile", "@team"}) {
        CHECK(with(leaving, "false").told("E17") == "module sales/ring destinations[2].to");
        CHECK(with(leaving, "true").told("E17") == "");
    }
    CHECK(with("ana/desk", "false").told("E17") == "");
    CHECK(with("bo/desk", "false").told("E17") == "");
    CHECK(
        with("ana", "false").finding("E17").advice ==
        std::vector<std::string>{"cf trunk set line --default"});
}

TEST_CASE("E17 a forward to a phone number leaves, one to a SIP address does not")
{
    auto const forward = [](std::string_view target) {
        Phones phones;
        phones.has("flow sales").has("module sales/out call_forward", {{"to", text(target)}});
        return phones.told("E17");
    };
    CHECK(forward("+14165550101") == "module sales/out to");
    CHECK(forward("sip:ana@example.com") == "");
}

TEST_CASE("E17 who never rings does not leave")
{
    auto const ana = [](std::string_view status, std::string_view contact, std::string_view module) {
        Phones phones;
        phones.has("user ana", {{"status", text(status)}}).has("flow sales", {{"users", list({"ana"})}});
        phones.has(
            "contact ana/mobile",
            {{"type", text("phone")}, {"address", text("+14165550101")}, {"enabled", text(contact)}});
        phones.has(
            "module sales/ring ring_group", {{"destinations", list({"ana"})}, {"enabled", text(module)}});
        return phones.told("E17");
    };
    CHECK(ana("active", "true", "true") != "");
    CHECK(ana("inactive", "true", "true") == "");
    CHECK(ana("active", "false", "true") == "");
    CHECK(ana("active", "true", "false") == "");
}

TEST_CASE("E18 who is delivered to has an email")
{
    Phones phones;
    phones.has("user ana", {{"email", text("ana@example.com")}}).has("user bo");
    phones.has("flow sales", {{"users", list({"ana", "bo"})}});
    phones.has("module sales/fax fax", {{"deliver_to", list({"ana", "bo", "x@example.com"})}});
    auto const finding = phones.finding("E18");
    CHECK(finding.path == "deliver_to[2]");
    CHECK(finding.advice == std::vector<std::string>{"cf user set bo --email EMAIL"});
}
