#include "check_phones.h"

using namespace callflow;

namespace {

Phones sales(std::string_view module, Written fields)
{
    Phones phones;
    phones.has("user ana").has("flow sales", {{"users", list({"ana"})}});
    phones.has("module sales/bye hang_up").has("module sales/end hang_up").has(module, fields);
    return phones;
}

Value const weekday = list({"mon 08:00-18:00"});

}

TEST_CASE("W02 an exit that a call can take has a cable")
{
    auto const open = [](Written fields) { return sales("module sales/x time_router", fields).told("W02"); };
    CHECK(open({{"hours", weekday}, {"exits", to({{"open", "bye"}, {"closed", "end"}})}}) == "");
    CHECK(open({{"hours", weekday}, {"exits", to({{"open", "bye"}})}}) == "module sales/x exits.closed");
    CHECK(open({{"hours", weekday}}) == "module sales/x exits.open, module sales/x exits.closed");
}

TEST_CASE("W02 says that calls end, and the cable to lay")
{
    auto phones = sales("module sales/ring ring_group", {{"destinations", list({"ana"})}});
    auto const finding = phones.finding("W02");
    CHECK(finding.message == "exit \"no_answer\" has no cable: calls end there");
    CHECK(finding.advice == std::vector<std::string>{"cf module connect ring no_answer TARGET --flow sales"});
}

TEST_CASE("W02 a menu needs a cable for timeout, neither for invalid nor for options")
{
    Written const bare = {{"audio", text("say: Hi")}};
    CHECK(sales("module sales/menu voice_menu", bare).told("W02") == "module sales/menu exits.timeout");
    Written const cabled = {{"audio", text("say: Hi")}, {"exits", to({{"timeout", "bye"}})}};
    CHECK(sales("module sales/menu voice_menu", cabled).told("W02") == "");
}

TEST_CASE("W02 a queue needs full and empty only where calls can take them")
{
    auto const queue = [](std::string_view most, std::string_view join) {
        return sales(
                   "module sales/wait queue", {{"destinations", list({"ana"})},
                                               {"max_waiting", text(most)},
                                               {"join_empty", text(join)},
                                               {"exits", to({{"timeout", "bye"}})}})
            .told("W02");
    };
    CHECK(queue("0", "true") == "");
    CHECK(queue("5", "true") == "module sales/wait exits.full");
    CHECK(queue("0", "false") == "module sales/wait exits.empty");
}

TEST_CASE("W02 the last words of a call need no cable, other pass-through exits do")
{
    CHECK(sales("module sales/hi audio_playback", {{"audio", text("say: Hi")}}).told("W02") == "");
    CHECK(sales("module sales/no blocklist", {}).told("W02") == "module sales/no exits.next");
    CHECK(sales("module sales/rec call_recorder", {}).told("W02") == "module sales/rec exits.next");
}

TEST_CASE("W02 a disabled module takes only its pass-through exit")
{
    Value const off = text("false");
    CHECK(sales("module sales/hours time_router", {{"hours", weekday}, {"enabled", off}}).told("W02") == "");
    CHECK(sales("module sales/no blocklist", {{"enabled", off}}).told("W02") == "module sales/no exits.next");
}

TEST_CASE("W04 the exits of a router lead to different places")
{
    Value const same = to({{"on", "bye"}, {"off", "bye"}});
    CHECK(sales("module sales/day switch", {{"exits", same}}).told("W04") == "module sales/day exits");
    CHECK(
        sales("module sales/day switch", {{"exits", to({{"on", "bye"}, {"off", "end"}})}}).told("W04") == "");
    CHECK(sales("module sales/day switch", {{"exits", to({{"on", "bye"}})}}).told("W04") == "");
    Value const halves = to({{"a", "bye"}, {"b", "bye"}});
    CHECK(sales("module sales/half split", {{"exits", halves}}).told("W04") == "module sales/half exits");
}

TEST_CASE("W04 a menu may lead to one place by two keys")
{
    Value const keys = to({{"1", "bye"}, {"timeout", "bye"}});
    CHECK(
        sales("module sales/menu voice_menu", {{"audio", text("say: Hi")}, {"exits", keys}}).told("W04") ==
        "");
}

TEST_CASE("W10 an option that begins another costs a wait, which is told")
{
    auto const menu = [](Value const& exits) {
        return sales("module sales/menu voice_menu", {{"audio", text("say: Hi")}, {"exits", exits}});
    };
    CHECK(
        menu(to({{"1", "bye"}, {"2", "bye"}, {"22", "end"}, {"timeout", "bye"}})).told("W10") ==
        "module sales/menu exits.2");
    CHECK(menu(to({{"1", "bye"}, {"21", "end"}, {"31", "end"}, {"timeout", "bye"}})).told("W10") == "");
    CHECK(
        menu(to({{"2", "bye"}, {"22", "end"}})).finding("W10").message ==
        "\"2\" begins \"22\" too: whoever presses it waits 2s for another key");
}

TEST_CASE("W10 with direct dial the flow's extensions are options too")
{
    auto const menu = [](std::string_view direct) {
        auto phones = sales(
            "module sales/menu voice_menu", {{"audio", text("say: Hi")},
                                             {"direct_dial", text(direct)},
                                             {"exits", to({{"1", "bye"}, {"timeout", "bye"}})}});
        phones.has("flow other").has("number sales/101").has("number other/102");
        return phones;
    };
    CHECK(menu("false").told("W10") == "");
    CHECK(menu("true").told("W10") == "module sales/menu exits.1");
}
