#include "calls/master_csv.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace callflow;

namespace {

/// The records of a file as `started from number user result wait talk`, or what is wrong with it.
std::string calls_in(std::string const& text, std::string const& zone = "America/Toronto")
{
    Findings findings;
    std::string all;
    read_master_csv(text, LocalTime::of(zone), findings, [&](CallRecord& call) {
        all += fmt::format(
            "{} {} {} {} {} {} {}\n", format_instant(call.started), call.from, call.number, call.user,
            call.result, call.wait, call.talk.value_or(-1));
    });
    for (auto const& finding : findings.all()) {
        all += fmt::format(
            "{}:{} {} {}\n", finding.place.line, finding.place.column, finding.code, finding.message);
    }
    return all;
}

std::string id_in(std::string const& text)
{
    Findings findings;
    std::string id;
    read_master_csv(
        text, LocalTime::of("UTC"), findings, [&](CallRecord& call) { id += call.record + "\n"; });
    CHECK(findings.empty());
    return id;
}

/// A line with its last fields, from the application on, and what follows the flags.
std::string line(
    std::string const& callee, std::string const& application, std::string const& rest,
    std::string const& more = {})
{
    return fmt::format(
        R"("","+442071234567","14169233346","ctx","""Zoë, B"" <+442071234567>","PJSIP/t-1","{}","{}","x,20",)"
        R"("2026-03-02 10:00:00",{},"DOCUMENTATION"{})"
        "\n",
        callee, application, rest, more);
}

std::string const answered = R"("2026-03-02 10:00:05","2026-03-02 10:01:05",65,60,"ANSWERED")";
std::string const unanswered = R"(,"2026-03-02 10:00:20",20,0,)";

}

TEST_CASE("an answered call has its user's endpoint, wait and talk, and its times are local")
{
    CHECK(
        calls_in(line("PJSIP/ana-desk-0000002", "Dial", answered)) ==
        "2026-03-02T15:00:00Z +442071234567 14169233346 ana-desk answered 5000 60000\n");
    CHECK(calls_in(line("PJSIP/ana-2", "Dial", answered), "UTC").starts_with("2026-03-02T10:00:00Z"));
}

TEST_CASE("what the engine alone answered is the mailbox's, another application's or was abandoned")
{
    auto const result = [](std::string const& application) {
        auto const read = calls_in(line("", application, answered));
        return read.substr(read.find("3346  ") + 6);
    };
    CHECK(result("VoiceMail") == "voicemail 5000 -1\n");
    CHECK(result("ConfBridge") == "other 65000 -1\n");
    CHECK(result("WaitExten") == "abandoned 65000 -1\n");
    CHECK(result("Dial") == "abandoned 65000 -1\n");
}

TEST_CASE("busy and no answer are missed, all else failed")
{
    for (auto const& one :
         {std::pair{"NO ANSWER", "missed"},
          {"BUSY", "missed"},
          {"FAILED", "failed"},
          {"CONGESTION", "failed"}}) {
        CAPTURE(one.first);
        auto const read =
            calls_in(line("PJSIP/ana-2", "Dial", fmt::format("{}\"{}\"", unanswered, one.first)));
        CHECK(read.ends_with(fmt::format("  {} 20000 -1\n", one.second)));
    }
}

TEST_CASE("a call is told apart by its unique id where the line has one, else by all its fields")
{
    CHECK(id_in(line("", "Dial", answered, R"(,"1772445600.12")")) == "1772445600.12\n");
    CHECK(id_in(line("", "Dial", answered, R"(,"pbx-1772445600.12","note")")) == "pbx-1772445600.12\n");
    CHECK(id_in(line("", "Dial", answered, R"(,"a.1","","","1.1",7)")) == "a.1\n");
    CHECK(id_in(line("", "Dial", answered, R"(,"1.2","","1.1",7)")) == "1.2\n");
    auto const plain = id_in(line("", "Dial", answered));
    CHECK(plain.size() == 66);
    CHECK(plain == id_in(line("", "Dial", answered)));
    CHECK(plain != id_in(line("", "Queue", answered)));
    CHECK(id_in(line("", "Dial", answered, R"(,"a note")")).starts_with("#"));
    CHECK(id_in(line("", "Dial", answered, R"(,"","1.1",7)")).starts_with("#"));
}

TEST_CASE("a line of titles and a byte order mark are no calls, an empty file has none")
{
    std::string titles = "\xef\xbb\xbf"
                         "accountcode,src,dst\n";
    CHECK(calls_in(titles) == "");
    CHECK(calls_in("") == "");
}

TEST_CASE("what is malformed is told with its line and column")
{
    CHECK(calls_in("a,b\n") == "1:1 E19 a call record has 16 to 21 fields, this one 2\n");
    auto const good = line("", "Dial", answered);
    CHECK(calls_in(good + "\"\",\"open").find("2:4 E19 a quote that does not fit") != std::string::npos);
    auto const bad = calls_in(line("", "Dial", R"("yesterday","",-1,x,"DONE")"));
    CHECK(
        bad.find("E02 \"yesterday\" is no time, expected one such as 2026-03-02 10:00:00") !=
        std::string::npos);
    CHECK(bad.find("E02 \"-1\" is no number of seconds") != std::string::npos);
    CHECK(bad.find("E02 \"x\" is no number of seconds") != std::string::npos);
    CHECK(
        bad.find("E02 unknown disposition \"DONE\", expected one of ANSWERED, NO ANSWER, BUSY, FAILED, "
                 "CONGESTION") != std::string::npos);
}

TEST_CASE("bytes that are no text, and control characters, are replaced")
{
    auto text = line("", "Dial", answered);
    text.replace(
        text.find("14169233346"), 3,
        "\xff\x01"
        "1");
    CHECK(
        calls_in(text).find("\xef\xbf\xbd\xef\xbf\xbd"
                            "169233346") != std::string::npos);
}
