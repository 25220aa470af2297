#include "check_phones.h"

using namespace callflow;

namespace {

Phones module(std::string_view what, Written fields)
{
    Phones phones;
    phones.has("flow sales").has(what, fields);
    return phones;
}

Phones office(Written fields)
{
    Phones phones;
    phones.has("schedule office", fields);
    return phones;
}

}

TEST_CASE("W06 a schedule has exceptions in the year from today")
{
    auto const with = [](std::string_view exception) {
        return office({{"hours", list({"mon 08:00-18:00"})}, {"exceptions", list({exception})}}).told("W06");
    };
    CHECK(office({{"hours", list({"mon 08:00-18:00"})}}).told("W06") == "schedule office exceptions");
    CHECK(with("2026-12-25 closed Christmas") == "");
    CHECK(with("2026-11-24 closed") == "");
    CHECK(with("2026-11-23 closed") != "");
    CHECK(with("2027-11-23 closed") == "");
    CHECK(with("2027-11-24 closed") != "");
    CHECK(with("2026-11-20..2026-11-30 closed") == "");
    CHECK(with("2020-12-25 closed yearly") == "");
}

TEST_CASE("W08 a rule of a caller router stands there once")
{
    auto const rules = [](std::initializer_list<std::string_view> all) {
        return module("module sales/from caller_router", {{"rules", list(all)}}).told("W08");
    };
    CHECK(rules({"1416=allow", "1416=allow", "14=disallow"}) == "module sales/from rules[2]");
    CHECK(rules({"1416=allow", "14=disallow", "14165=allow"}) == "");
}

TEST_CASE("W08 withheld numbers take the default route, whatever the rules say")
{
    auto const rules = [](std::string_view algorithm) {
        return module(
                   "module sales/from caller_router",
                   {{"algorithm", text(algorithm)}, {"rules", list({"Anonymous=allow"})}})
            .told("W08");
    };
    CHECK(rules("number") == "module sales/from rules[1]");
    CHECK(rules("prefix") == "");
}

TEST_CASE("W08 a blocklist names a number once, however it is written")
{
    auto const numbers = [](std::string_view normalize, std::initializer_list<std::string_view> all) {
        return module("module sales/no blocklist", {{"normalize", text(normalize)}, {"numbers", list(all)}})
            .told("W08");
    };
    CHECK(numbers("true", {"+14165550101", "1 (416) 555-0101"}) == "module sales/no numbers[2]");
    CHECK(numbers("true", {"+14165550101", "0014165550101"}) == "module sales/no numbers[2]");
    CHECK(numbers("false", {"+14165550101", "1 (416) 555-0101"}) == "");
    CHECK(numbers("true", {"+14165550101", "+14165550102"}) == "");
    CHECK(numbers("true", {"a1", "b1"}) == "");
}

TEST_CASE("W08 what a blocklist blocks before, or never, needs no entry")
{
    auto const entry = [](std::string_view number, std::string_view letters) {
        return module(
                   "module sales/no blocklist",
                   {{"block_letters", text(letters)}, {"numbers", list({number})}})
            .told("W08");
    };
    CHECK(entry("Unknown", "false") == "module sales/no numbers[1]");
    CHECK(entry("robot", "true") == "module sales/no numbers[1]");
    CHECK(entry("robot", "false") == "");
}

TEST_CASE("W08 an exception that a later one of the same days beats never matches")
{
    auto const exceptions = [](std::initializer_list<std::string_view> all) {
        return office({{"exceptions", list(all)}}).told("W08");
    };
    CHECK(exceptions({"2026-12-25 closed", "2026-12-25 09:00-12:00"}) == "schedule office exceptions[1]");
    CHECK(exceptions({"2026-12-25 closed", "2025-12-25 closed yearly"}) == "schedule office exceptions[1]");
    CHECK(exceptions({"2026-12-25 closed yearly", "2026-12-25 09:00-12:00"}) == "");
    CHECK(exceptions({"2026-12-24..2026-12-26 closed", "2026-12-25 09:00-12:00"}) == "");
}

TEST_CASE("W09 hours of one weekday do not overlap")
{
    auto const hours = [](std::initializer_list<std::string_view> all) {
        return office({{"hours", list(all)}}).told("W09");
    };
    CHECK(hours({"mon-fri 08:00-12:00 12:00-18:00", "sat 09:00-12:00"}) == "");
    CHECK(hours({"mon-fri 08:00-12:00 11:00-18:00"}) == "schedule office hours.mon-fri");
    CHECK(hours({"mon-fri 08:00-18:00", "wed 17:00-20:00"}) == "schedule office hours.wed");
    CHECK(hours({"mon-fri 08:00-18:00", "wed 18:00-20:00"}) == "");
}

TEST_CASE("W09 hours that run past midnight belong to the next day as well")
{
    auto const hours = [](std::initializer_list<std::string_view> all) {
        return office({{"hours", list(all)}}).told("W09");
    };
    CHECK(hours({"mon 22:00-02:00", "tue 01:00-05:00"}) == "schedule office hours.tue");
    CHECK(hours({"mon 22:00-02:00", "tue 02:00-05:00"}) == "");
    CHECK(hours({"sun 22:00-02:00", "mon 01:00-05:00"}) == "schedule office hours.sun");
    CHECK(hours({"sat-mon 20:00-03:00", "mon 02:00-04:00"}) != "");
}

TEST_CASE("W09 the hours of a time router and of an exception do not overlap either")
{
    CHECK(
        module("module sales/open time_router", {{"hours", list({"mon 08:00-12:00 09:00-10:00"})}})
            .told("W09") == "module sales/open hours.mon");
    CHECK(
        office({{"exceptions", list({"2026-12-24 08:00-12:00 11:00-13:00"})}}).told("W09") ==
        "schedule office exceptions[1].hours");
}

TEST_CASE("W11 no more destinations ring at once than the limit, over the timeline")
{
    auto const ring = [](std::initializer_list<std::string_view> all) {
        Phones phones;
        phones.has("settings", {{"simultaneous_ring_limit", text("2")}}).has("user ana").has("flow sales");
        phones.has("module sales/ring ring_group", {{"destinations", list(all)}});
        return phones.told("W11");
    };
    CHECK(ring({"ana", "+14165550101", "+14165550102"}) == "module sales/ring destinations[3]");
    CHECK(
        ring({"ana,after=10s,for=20s", "+14165550101", "+14165550102"}) ==
        "module sales/ring destinations[1]");
    CHECK(ring({"ana", "+14165550101", "+14165550102,after=20s"}) == "");
    CHECK(ring({"ana", "+14165550101"}) == "");
}

TEST_CASE("W11 without settings the limit is 10")
{
    Value all = Value::list();
    for (int i = 0; i < 10; ++i) {
        all.items.push_back(text(fmt::format("+1416555010{}", i)));
    }
    CHECK(module("module sales/ring ring_group", {{"destinations", all}}).told("W11") == "");
    all.items.push_back(text("+14165550111"));
    CHECK(
        module("module sales/ring ring_group", {{"destinations", all}}).told("W11") ==
        "module sales/ring destinations[11]");
}
