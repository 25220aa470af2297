#include "model/nouns.h"
#include "model/schedule.h"
#include "model_reading.h"

using namespace callflow;

namespace {

Schedule schedule(Written fields, std::string_view expected = "")
{
    Findings findings;
    auto result = read<Schedule>(map(fields), findings);
    CHECK(codes(findings) == expected);
    return result;
}

}

TEST_CASE("weekly hours are days and ranges")
{
    auto const hours =
        schedule({{"hours", list({"mon-fri 08:00-12:00 13:00-18:00", "sat 9:00-24:00"})}}).hours;
    CHECK(hours[0].days.first == 0);
    CHECK(hours[0].days.last == 4);
    CHECK(hours[0].ranges.all[1].from == 13 * 60);
    CHECK(hours[1].days.first == 5);
    CHECK(hours[1].ranges.all[0].to == 24 * 60);
}

TEST_CASE("several ranges are divided by spaces or commas, or are a list")
{
    auto const by_commas = schedule({{"hours", list({"mon 08:00-12:00,13:00-18:00"})}});
    auto const by_list = schedule({{"hours", map({{"mon", list({"08:00-12:00", "13:00-18:00"})}})}});
    CHECK(write(by_commas) == write(by_list));
    CHECK(write(by_list).find("hours")->find("mon")->text == "08:00-12:00 13:00-18:00");
}

TEST_CASE("hours may run past midnight, and days over the end of the week")
{
    auto const hours = schedule({{"hours", text("sat-mon 22:00-02:00")}}).hours;
    CHECK(hours[0].days.first == 5);
    CHECK(hours[0].days.last == 0);
    CHECK(hours[0].ranges.all[0].to == 2 * 60);
}

TEST_CASE("malformed hours are E12")
{
    for (auto const range :
         {"08:00", "24:00-08:00", "08:00-25:00", "08:60-09:00", "08:00-08:00", "8-9", "008:00-09:00",
          "08:00-09:00-10:00", "08:0-09:00", "-1:00-02:00"}) {
        CAPTURE(range);
        schedule({{"hours", map({{"mon", text(range)}})}}, "E12 hours.mon.ranges");
    }
    schedule({{"hours", text("monday 08:00-18:00")}}, "E12 hours.days");
    schedule({{"hours", text("mon..fri 08:00-18:00")}}, "E12 hours.days");
    schedule({{"hours", text("mon")}}, "E01 hours");
    schedule({{"hours", list({"mon 08:00-09:00", "mon 10:00-11:00"})}}, "E14 hours[2]");
}

TEST_CASE("refused hours say why, and how to write them")
{
    struct Sample {
        Value hours;
        std::string_view sentence;
    };
    Sample const samples[] = {
        {list({"mon-fri"}), "hours[1]: \"mon-fri\" names no hours: write \"mon-fri 08:00-18:00\""},
        {map({{"sat", Value::list()}}), "hours.sat: \"sat\" names no hours: write \"sat 08:00-18:00\""},
        {list({"mon 8-18"}), "hours[1].ranges: \"8-18\" is not a range of hours such as 08:00-18:00"},
        {list({"mon 08:00-08:00"}),
         "hours[1].ranges: \"08:00-08:00\" is empty: start and end are the same; a whole day is 00:00-24:00"},
        {list({"mon 24:00-08:00"}), "hours[1].ranges: \"24:00-08:00\" starts at 24:00, which is only an end"},
        {list({"mon 13:00-17:00", "mon 08:00-12:00"}),
         "hours[2]: \"mon\" stands there twice: write \"mon 08:00-12:00 13:00-17:00\""},
        {list({"mon 13:00-17:00", "mon-mon 13:00-17:00"}),
         "hours[2]: \"mon\" stands there twice: write \"mon 13:00-17:00\""},
    };
    for (auto const& sample : samples) {
        Findings findings;
        read<Schedule>(map({{"hours", sample.hours}}), findings);
        CHECK(sentence(findings) == sample.sentence);
    }
}

TEST_CASE("days may stand in two ranges of days, which keep their order")
{
    auto const written = write(schedule({{"hours", list({"wed 10:00-12:00", "mon-fri 08:00-18:00"})}}));
    CHECK(written.find("hours")->names == std::vector<std::string>{"wed", "mon-fri"});
}

TEST_CASE("an exception is written in words in any order")
{
    auto const exceptions =
        schedule({{"exceptions", list(
                                     {"2026-12-25 yearly closed Christmas day",
                                      "2026-12-24..2026-12-26 08:00-12:00 13:00-14:00"})}})
            .exceptions;
    CHECK(exceptions[0].date.text == "2026-12-25");
    CHECK(exceptions[0].closed);
    CHECK(exceptions[0].yearly);
    CHECK(exceptions[0].name == "Christmas day");
    CHECK(exceptions[1].from.text == "2026-12-24");
    CHECK(exceptions[1].to.text == "2026-12-26");
    CHECK(exceptions[1].hours.all.size() == 2);
}

TEST_CASE("an exception has one way to say when and one to say what")
{
    for (auto const wrong :
         {"2026-12-25", "2026-12-25 closed 08:00-09:00", "2026-12-26..2026-12-24 closed"}) {
        CAPTURE(wrong);
        schedule({{"exceptions", text(wrong)}}, "E12 exceptions");
    }
    Value both = map({{"date", text("2026-12-25")}, {"from", text("2026-12-24")}, {"closed", text("true")}});
    schedule({{"exceptions", Value::list({both})}}, "E12 exceptions[1]");
    schedule({{"exceptions", text("2026-02-30 closed")}}, "E02 exceptions.date");
    schedule({{"exceptions", text("")}}, "E02 exceptions.date");
}

TEST_CASE("an exception is written back in its canonical order, without what is default")
{
    auto const written = write(schedule({{"exceptions", text("2026-12-25 yearly closed Christmas")}}));
    auto const& field = fields_of(Noun::schedule)[2];
    CHECK(to_text(field, *written.find("exceptions")) == "2026-12-25 closed yearly Christmas");
    CHECK(written.find("exceptions")->items[0].find("from") == nullptr);
}
