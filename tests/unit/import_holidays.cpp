#include "import_reading.h"

using namespace callflow;

namespace {

constexpr Instant may_2026 = 1'777'600'000'000'000;

ImportOptions office()
{
    return {.schedule = "office", .now = may_2026};
}

std::string calendar(std::string const& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n" + events + "END:VCALENDAR\r\n";
}

std::string event(std::string const& lines)
{
    return "BEGIN:VEVENT\r\nUID:1@example.com\r\n" + lines + "END:VEVENT\r\n";
}

/// The exceptions of a calendar, one a line, without what is the same in all.
std::string days(std::string const& events, ImportOptions const& options = office())
{
    auto const text = imported("holidays", calendar(events), options);
    auto const begin = text.find("exceptions:") + std::string_view{"exceptions:"}.size();
    return text.substr(begin);
}

}

TEST_CASE("a day is a closed exception with the summary as its name")
{
    CHECK(
        imported(
            "holidays", calendar(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\r\n")), office()) ==
        "# Applying this makes these the only exceptions of the schedule.\n"
        "cf: v1\nschedules:\n  office:\n    exceptions: [{date: \"2026-12-25\", closed: true, name: "
        "Christmas}]\n");
}

TEST_CASE("the end is the day after the last")
{
    CHECK(
        days(event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n")) ==
        " [{from: \"2026-12-24\", to: \"2026-12-26\", closed: true}]\n");
    CHECK(
        days(event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261225\r\n")) ==
        " [{date: \"2026-12-24\", closed: true}]\n");
    CHECK(
        days(event("DTSTART;VALUE=DATE:20261224\r\nDURATION:P2D\r\n")) ==
        " [{from: \"2026-12-24\", to: \"2026-12-25\", closed: true}]\n");
}

TEST_CASE("from midnight to midnight in a zone is a day there, whatever the zone of its end")
{
    CHECK(
        days(event("DTSTART;TZID=America/Toronto:20261224T000000\r\n"
                   "DTEND;TZID=America/Toronto:20261225T000000\r\n")) ==
        " [{date: \"2026-12-24\", closed: true}]\n");
    CHECK(
        days(event("DTSTART;TZID=America/Toronto:20261224T000000\r\nDTEND:20261225T050000Z\r\n")) ==
        " [{date: \"2026-12-24\", closed: true}]\n");
}

TEST_CASE("an event within a day is left out with a note")
{
    auto const result = import_document(
        "holidays",
        {"file", calendar(event("DTSTART:20261224T100000Z\r\nDTEND:20261224T110000Z\r\nSUMMARY:Lunch\r\n"))},
        office());
    CHECK(result.findings.empty());
    CHECK(
        result.notes ==
        std::vector<std::string>{
            "1 event not of whole days was left out", "no whole day from 2026-01-01 to 2027-12-31"});
}

TEST_CASE("what comes on the same date every year is yearly")
{
    constexpr auto christmas = " [{date: \"2020-12-25\", closed: true, yearly: true}]\n";
    CHECK(days(event("DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\n")) == christmas);
    CHECK(
        days(event("DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25\r\n")) ==
        christmas);
}

TEST_CASE("other rules are expanded from this year to the end of the next")
{
    constexpr auto thanksgiving =
        " [{date: \"2026-11-26\", closed: true}, {date: \"2027-11-25\", closed: true}]\n";
    CHECK(
        days(event("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n")) ==
        thanksgiving);
    CHECK(
        days(event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;COUNT=1\r\n")) ==
        " [{date: \"2026-01-01\", closed: true}]\n");
    CHECK(
        days(event("DTSTART;VALUE=DATE:20240101\r\nRRULE:FREQ=YEARLY;UNTIL=20260101\r\n")) ==
        " [{date: \"2026-01-01\", closed: true}]\n");
    CHECK(
        days(event("DTSTART;VALUE=DATE:20240101\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n")) ==
        " [{date: \"2026-01-01\", closed: true}]\n");
}

TEST_CASE("the window is what --from and --to say, and a span that reaches into it counts")
{
    auto options = office();
    options.from = "2030-01-01";
    CHECK(
        days(event("DTSTART;VALUE=DATE:20291231\r\nDTEND;VALUE=DATE:20300102\r\n"), options) ==
        " [{from: \"2029-12-31\", to: \"2030-01-01\", closed: true}]\n");
    CHECK(days(event("DTSTART;VALUE=DATE:20291231\r\n"), options) == " []\n");
    options.to = "2030-01-31";
    CHECK(
        days(event("DTSTART;VALUE=DATE:20200131\r\nRRULE:FREQ=MONTHLY\r\n"), options) ==
        " [{date: \"2030-01-31\", closed: true}]\n");
}

TEST_CASE("exceptions and replacements of a rule are taken out, extra dates added")
{
    CHECK(
        days(event("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20260501\r\n"
                   "RDATE;VALUE=DATE:20260502\r\n")) ==
        " [{date: \"2026-05-02\", closed: true}, {date: \"2027-05-01\", closed: true}]\n");
    CHECK(
        days(
            event("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:May\r\n") +
            event("DTSTART;VALUE=DATE:20260504\r\nRECURRENCE-ID;VALUE=DATE:20260501\r\nSUMMARY:Moved\r\n")) ==
        "\n      - {date: \"2026-05-04\", closed: true, name: Moved}\n      - {date: \"2027-05-01\", closed: "
        "true, "
        "name: May}\n");
    CHECK(days(event("DTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n")) == " []\n");
}

TEST_CASE("days stand in order, each once")
{
    CHECK(
        days(
            event("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:B\r\n") +
            event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A\r\n") +
            event("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:C\r\n")) ==
        "\n      - {date: \"2026-12-25\", closed: true, name: A}\n      - {date: \"2026-12-26\", closed: "
        "true, name: "
        "B}\n");
}

TEST_CASE("a name is one line of at most 64 characters, also where its line is folded within one")
{
    CHECK(
        days(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:No\\nël \xc3\r\n \xa9\r\n")) ==
        " [{date: \"2026-12-25\", closed: true, name: \"No ël é\"}]\n");
    auto const text = days(event("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:" + std::string(100, 'x') + "\r\n"));
    CHECK(text.find(std::string(64, 'x') + "}") != std::string::npos);
    CHECK(text.find(std::string(65, 'x')) == std::string::npos);
}

TEST_CASE("events that cannot be read are told with the line they begin in")
{
    CHECK(
        mistakes(
            "holidays",
            calendar(
                event("DTSTART;VALUE=DATE:20261225\r\n") + event("DTSTART;VALUE=DATE:20261399\r\n") +
                event("SUMMARY:x\r\n") + event("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=NEVER\r\n") +
                event("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261220\r\n") +
                event("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=SECONDLY\r\n")),
            office()) == "8:1 E19 : the event has no DTSTART that can be read\n"
                         "12:1 E19 : the event has no DTSTART that can be read\n"
                         "16:1 E19 : the event has no RRULE that can be read\n"
                         "21:1 E19 : the event has no DTEND that can be read\n"
                         "26:1 E19 : the event has no RRULE that can be read\n");
}

TEST_CASE("what is no calendar, or not all of one, is told")
{
    constexpr auto none = "1:1 E19 : this is no iCalendar file: it does not begin with BEGIN:VCALENDAR\n";
    CHECK(mistakes("holidays", "number\n", office()) == none);
    CHECK(
        mistakes("holidays", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", office()) ==
        "2:1 E19 : the file ends within a component: it is not complete\n");
    CHECK(mistakes("holidays", "", office()) == "1:1 E19 : this is no iCalendar file\n");
    CHECK(
        mistakes("holidays", calendar(std::string("SUMMARY:a\0b\r\n", 13)), office()) ==
        "4:1 E19 : control character U+0000: remove it\n");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "BEGIN:VCALENDAR\n";
    }
    CHECK(mistakes("holidays", deep, office()) == "17:1 E19 : more than 16 components in each other\n");
}

TEST_CASE("calendars of millions of days end soon")
{
    auto options = office();
    options.to = "2125-12-31";
    CHECK(
        mistakes(
            "holidays", calendar(event("DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=DAILY\r\n")), options) ==
        "4:1 E19 : more than 10000 days: choose fewer with --from and --to\n");
    auto const never = event("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n");
    CHECK(
        mistakes("holidays", calendar(never), options) ==
        "4:1 E19 : the event has no RRULE that can be read\n");
    std::string many;
    for (int i = 0; i < 1000; ++i) {
        many += never;
    }
    CHECK(mistakes("holidays", calendar(many), options)
              .ends_with("34:1 E19 : too many events that recur: import less of the calendar\n"));
}

TEST_CASE("a span that is none is refused")
{
    auto options = office();
    options.from = "2026-02-30";
    CHECK(refusal("holidays", options) == "--from: \"2026-02-30\" is not a date such as 2026-12-25");
    options.from = "2026-03-01";
    options.to = "2026-02-01";
    CHECK(refusal("holidays", options) == "\"2026-03-01\" to \"2026-02-01\" is no span of at most 100 years");
    options.to = "2127-02-01";
    CHECK(refusal("holidays", options).ends_with("is no span of at most 100 years"));
}
