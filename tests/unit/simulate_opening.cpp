#include "simulate/opening.h"
#include "simulate_hours.h"

#include <doctest/doctest.h>

using namespace callflow;

namespace {

using Reason = Opening::Reason;

Opening toronto(std::vector<std::string> const& hours, std::vector<std::string> const& exceptions = {})
{
    return {hours_of(hours), exceptions_of(exceptions), LocalTime::of("America/Toronto")};
}

bool is_open(Opening const& opening, std::string const& reading)
{
    return opening.at(at(reading, opening.zone())).open;
}

/// The reading of the clock at the next change; empty if there is none.
std::string next(Opening const& opening, std::string const& reading)
{
    auto const change = opening.next_change(at(reading, opening.zone()));
    return change ? format_instant(opening.zone().local(*change) * 1'000'000).substr(0, 19) : "";
}

struct Told {
    bool open;
    Reason reason;
    int exception;
    std::string day;
    bool operator==(Told const&) const = default;
};

Told told(Opening const& opening, std::string const& reading)
{
    auto const answer = opening.at(at(reading, opening.zone()));
    auto const day = answer.day.time_since_epoch().count();
    return {
        answer.open, answer.reason, answer.exception,
        format_instant(Instant{day} * 86'400'000'000).substr(0, 10)};
}

}

TEST_CASE("hours start inclusive and end exclusive, to the second")
{
    auto const office = toronto({"mon-fri 08:00-12:00 13:00-18:00"});
    CHECK_FALSE(is_open(office, "2026-03-02T07:59:59"));
    CHECK(is_open(office, "2026-03-02T08:00:00"));
    CHECK(is_open(office, "2026-03-02T11:59:59"));
    CHECK_FALSE(is_open(office, "2026-03-02T12:00:00"));
    CHECK_FALSE(is_open(office, "2026-03-02T12:59:59"));
    CHECK(is_open(office, "2026-03-02T13:00:00"));
    CHECK(is_open(office, "2026-03-02T17:59:59"));
    CHECK_FALSE(is_open(office, "2026-03-02T18:00:00"));
    CHECK(is_open(office, "2026-03-06T17:59:59"));
    CHECK_FALSE(is_open(office, "2026-03-07T10:00:00"));
    CHECK_FALSE(is_open(office, "2026-03-08T10:00:00"));
}

TEST_CASE("24:00 is the last second of the day and no more")
{
    auto const evening = toronto({"mon 20:00-24:00"});
    CHECK(is_open(evening, "2026-03-02T23:59:59"));
    CHECK_FALSE(is_open(evening, "2026-03-03T00:00:00"));
    auto const midnight = toronto({"mon 20:00-00:00"});
    CHECK(is_open(midnight, "2026-03-02T23:59:59"));
    CHECK_FALSE(is_open(midnight, "2026-03-03T00:00:00"));
}

TEST_CASE("a range past midnight belongs to the day on which it starts")
{
    auto const night = toronto({"fri 22:00-06:00"});
    CHECK_FALSE(is_open(night, "2026-03-06T05:00:00"));
    CHECK_FALSE(is_open(night, "2026-03-06T21:59:59"));
    CHECK(is_open(night, "2026-03-06T22:00:00"));
    CHECK(is_open(night, "2026-03-07T00:00:00"));
    CHECK(is_open(night, "2026-03-07T05:59:59"));
    CHECK_FALSE(is_open(night, "2026-03-07T06:00:00"));
    CHECK(told(night, "2026-03-07T03:00:00") == Told{true, Reason::weekly, -1, "2026-03-06"});
}

TEST_CASE("days may run over the end of the week, and hours of two elements add up")
{
    auto const weekend = toronto({"sat-mon 10:00-12:00", "mon 14:00-15:00", "sun-mon 11:00-13:00"});
    CHECK_FALSE(is_open(weekend, "2026-03-06T11:00:00"));
    CHECK(is_open(weekend, "2026-03-07T11:00:00"));
    CHECK_FALSE(is_open(weekend, "2026-03-07T12:00:00"));
    CHECK(is_open(weekend, "2026-03-08T12:30:00"));
    CHECK(is_open(weekend, "2026-03-09T14:30:00"));
    CHECK_FALSE(is_open(weekend, "2026-03-10T11:00:00"));
    CHECK(next(weekend, "2026-03-09T10:30:00") == "2026-03-09T13:00:00");
}

TEST_CASE("without hours it is never open")
{
    auto const never = toronto({});
    CHECK(told(never, "2026-03-02T10:00:00") == Told{false, Reason::outside, -1, "2026-03-02"});
    CHECK(next(never, "2026-03-02T10:00:00").empty());
}

TEST_CASE("without a gap nothing ever changes")
{
    auto const always = toronto({"mon-sun 00:00-24:00"});
    CHECK(is_open(always, "2026-03-02T23:59:59"));
    CHECK(next(always, "2026-03-02T10:00:00").empty());
}

TEST_CASE("both passes of the repeated hour count")
{
    auto const opening = toronto({"sun 01:30-01:45"});
    auto const utc = [](std::string const& text) { return parse_instant(text) / 1'000'000; };
    CHECK_FALSE(opening.at(utc("2026-11-01T05:29:59Z")).open);
    CHECK(opening.at(utc("2026-11-01T05:30:00Z")).open);
    CHECK_FALSE(opening.at(utc("2026-11-01T05:45:00Z")).open);
    CHECK_FALSE(opening.at(utc("2026-11-01T06:29:59Z")).open);
    CHECK(opening.at(utc("2026-11-01T06:30:00Z")).open);
    CHECK_FALSE(opening.at(utc("2026-11-01T06:45:00Z")).open);
    CHECK(opening.next_change(utc("2026-11-01T05:45:00Z")) == utc("2026-11-01T06:30:00Z"));
}

TEST_CASE("hours that the clock is put back into open again")
{
    auto const opening = toronto({"sun 00:30-01:15"});
    auto const utc = [](std::string const& text) { return parse_instant(text) / 1'000'000; };
    CHECK(opening.next_change(utc("2026-11-01T04:30:00Z")) == utc("2026-11-01T05:15:00Z"));
    CHECK(opening.next_change(utc("2026-11-01T05:15:00Z")) == utc("2026-11-01T06:00:00Z"));
    CHECK(opening.at(utc("2026-11-01T06:00:00Z")).open);
    CHECK(opening.next_change(utc("2026-11-01T06:00:00Z")) == utc("2026-11-01T06:15:00Z"));
}

TEST_CASE("an hour that the clock jumps over never comes")
{
    auto const skipped = toronto({"sun 02:00-03:00"});
    CHECK(next(skipped, "2026-03-07T12:00:00") == "2026-03-15T02:00:00");
    auto const partly = toronto({"sun 01:30-02:30"});
    CHECK(is_open(partly, "2026-03-08T01:59:59"));
    CHECK_FALSE(is_open(partly, "2026-03-08T03:00:00"));
    CHECK(next(partly, "2026-03-08T01:30:00") == "2026-03-08T03:00:00");
    auto const from = toronto({"sun 02:30-04:00"});
    CHECK(next(from, "2026-03-08T01:00:00") == "2026-03-08T03:00:00");
}

TEST_CASE("an exception beats the weekly hours of its day only")
{
    auto const office = toronto({"mon-fri 08:00-18:00"}, {"2026-12-25 closed", "2026-12-24 10:00-11:00"});
    CHECK(told(office, "2026-12-25T10:00:00") == Told{false, Reason::exception, 0, "2026-12-25"});
    CHECK(told(office, "2026-12-24T10:00:00") == Told{true, Reason::exception, 1, "2026-12-24"});
    CHECK(told(office, "2026-12-24T09:00:00") == Told{false, Reason::exception, 1, "2026-12-24"});
    CHECK(told(office, "2026-12-23T09:00:00") == Told{true, Reason::weekly, -1, "2026-12-23"});
    CHECK(told(office, "2026-12-23T20:00:00") == Told{false, Reason::outside, -1, "2026-12-23"});
    CHECK(is_open(office, "2026-12-28T17:59:59"));
    CHECK_FALSE(is_open(office, "2026-12-25T00:00:00"));
    CHECK(is_open(office, "2025-12-25T10:00:00"));
}

TEST_CASE("the exception with the narrowest range wins, of equals the later")
{
    auto const office = toronto(
        {"mon-sun 08:00-18:00"},
        {"2026-12-24 09:00-10:00", "2026-12-20..2026-12-31 closed", "2026-12-21..2026-12-31 11:00-12:00",
         "2026-12-20..2026-12-30 closed", "2026-12-25 closed", "2026-12-25 13:00-14:00"});
    CHECK(told(office, "2026-12-24T09:30:00").exception == 0);
    CHECK(told(office, "2026-12-20T09:30:00").exception == 3);
    CHECK(told(office, "2026-12-31T11:30:00").exception == 2);
    CHECK(told(office, "2026-12-22T11:30:00").exception == 3);
    CHECK(told(office, "2026-12-25T13:30:00").exception == 5);
    CHECK(told(office, "2027-01-01T11:30:00").exception == -1);
    CHECK(told(office, "2026-12-19T11:30:00").exception == -1);
}

TEST_CASE("a yearly exception of one day beats a dated range, and a later dated day beats it")
{
    auto const office = toronto(
        {"mon-sun 08:00-18:00"},
        {"2020-12-25 closed yearly", "2026-12-20..2026-12-31 09:00-10:00", "2027-12-25 09:00-10:00"});
    CHECK(told(office, "2026-12-25T09:30:00").exception == 0);
    CHECK(told(office, "2027-12-25T09:30:00").exception == 2);
    CHECK(told(office, "2019-12-25T09:30:00").exception == 0);
}

TEST_CASE("a yearly exception may run over New Year")
{
    auto const office = toronto({"mon-sun 08:00-18:00"}, {"2020-12-24..2021-01-02 closed yearly"});
    CHECK(is_open(office, "2026-12-23T10:00:00"));
    CHECK_FALSE(is_open(office, "2026-12-24T10:00:00"));
    CHECK_FALSE(is_open(office, "2026-12-31T10:00:00"));
    CHECK_FALSE(is_open(office, "2027-01-01T10:00:00"));
    CHECK_FALSE(is_open(office, "2027-01-02T10:00:00"));
    CHECK(is_open(office, "2027-01-03T10:00:00"));
    CHECK(next(office, "2026-12-23T18:00:00") == "2027-01-03T08:00:00");
}

TEST_CASE("29 February comes in leap years only")
{
    auto const office = toronto({"mon-sun 08:00-18:00"}, {"2024-02-29 closed yearly"});
    CHECK_FALSE(is_open(office, "2028-02-29T10:00:00"));
    CHECK(is_open(office, "2027-02-28T10:00:00"));
    CHECK(is_open(office, "2027-03-01T10:00:00"));
    auto const range = toronto({"mon-sun 08:00-18:00"}, {"2023-02-27..2023-03-01 closed yearly"});
    CHECK_FALSE(is_open(range, "2028-02-29T10:00:00"));
}

TEST_CASE("a yearly exception of a whole year rules every day")
{
    auto const office = toronto({"mon-sun 08:00-18:00"}, {"2025-07-01..2026-09-30 closed yearly"});
    CHECK_FALSE(is_open(office, "2030-08-01T10:00:00"));
    CHECK_FALSE(is_open(office, "2030-12-01T10:00:00"));
}

TEST_CASE("an exception on the day a range starts takes its tail")
{
    auto const night = toronto({"fri-sat 22:00-06:00"}, {"2026-03-06 closed"});
    CHECK_FALSE(is_open(night, "2026-03-06T23:00:00"));
    CHECK(told(night, "2026-03-07T05:00:00") == Told{false, Reason::exception, 0, "2026-03-06"});
    CHECK(told(night, "2026-03-07T07:00:00") == Told{false, Reason::outside, -1, "2026-03-07"});
    CHECK(is_open(night, "2026-03-07T23:00:00"));
}

TEST_CASE("an exception on the day after does not cut the tail of the day before")
{
    auto const night = toronto({"fri-sat 22:00-06:00"}, {"2026-03-07 closed"});
    CHECK(told(night, "2026-03-07T05:59:59") == Told{true, Reason::weekly, -1, "2026-03-06"});
    CHECK(told(night, "2026-03-07T06:00:00") == Told{false, Reason::exception, 0, "2026-03-07"});
    CHECK_FALSE(is_open(night, "2026-03-07T23:00:00"));
    CHECK(told(night, "2026-03-08T05:00:00") == Told{false, Reason::exception, 0, "2026-03-07"});
}

TEST_CASE("an exception's own hours may run past midnight")
{
    auto const party = toronto({"mon-fri 08:00-18:00"}, {"2026-12-31 20:00-03:00"});
    CHECK_FALSE(is_open(party, "2026-12-31T10:00:00"));
    CHECK(told(party, "2027-01-01T02:59:59") == Told{true, Reason::exception, 0, "2026-12-31"});
    CHECK_FALSE(is_open(party, "2027-01-01T03:00:00"));
    CHECK(is_open(party, "2027-01-01T08:00:00"));
}

TEST_CASE("a tail past midnight reaches into the night of the clock change")
{
    auto const night = toronto({"sat 22:00-02:30"});
    CHECK(is_open(night, "2026-03-08T01:59:59"));
    CHECK_FALSE(is_open(night, "2026-03-08T03:00:00"));
    CHECK(next(night, "2026-03-07T23:00:00") == "2026-03-08T03:00:00");
    CHECK(next(night, "2026-10-31T23:00:00") == "2026-11-01T02:30:00");
}

TEST_CASE("the next change is found over closed weeks, and nothing after 400 days")
{
    auto const office = toronto({"mon-fri 08:00-18:00"}, {"2026-03-03..2026-06-30 closed"});
    CHECK(next(office, "2026-03-02T17:59:59") == "2026-03-02T18:00:00");
    CHECK(next(office, "2026-03-02T18:00:00") == "2026-07-01T08:00:00");
    auto const once = toronto({}, {"2028-03-03 08:00-09:00"});
    CHECK(next(once, "2027-01-27T08:00:00").empty());
    CHECK(next(once, "2027-01-29T08:00:00") == "2028-03-03T08:00:00");
}

TEST_CASE("a whole day that a zone left out is not missed")
{
    Opening const apia{hours_of({"fri 08:00-18:00"}), {}, LocalTime::of("Pacific/Apia")};
    CHECK(next(apia, "2011-12-29T12:00:00") == "2012-01-06T08:00:00");
}
