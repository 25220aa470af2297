#include "import_reading.h"

using namespace callflow;

namespace {

constexpr std::string_view ana = "cf: v1\nusers:\n  ana:\n    name: Ana Ruiz\n";

}

TEST_CASE("columns stand in any order and case, with blanks or hyphens between their words")
{
    CHECK(
        imported("users", "Job Title,NAME,last-reviewed,key\nAgent,Ana Ruiz,2026-03-02,ana\n") ==
        std::string{ana} + "    job_title: Agent\n    last_reviewed: \"2026-03-02\"\n");
}

TEST_CASE("semicolons and tabs separate as commas do")
{
    CHECK(imported("users", "key;name\nana;Ana Ruiz\n") == ana);
    CHECK(imported("users", "key\tname\nana\tAna Ruiz\n") == ana);
}

TEST_CASE("a byte order mark, CRLF, blank lines and empty rows make no difference")
{
    CHECK(imported("users", "\xef\xbb\xbfkey,name\r\n\r\nana, Ana Ruiz \r\n,\r\n\r\n") == ana);
    CHECK(imported("users", "key,name\nana,Ana Ruiz") == ana);
}

TEST_CASE("quotes hold separators, quotes and line breaks")
{
    CHECK(
        imported("users", "key,name,department\nana,\"Ana \"\"A\"\" Ruiz\",\"Sales, \"\"EU\"\"\"\n") ==
        "cf: v1\nusers:\n  ana:\n    name: \"Ana \\\"A\\\" Ruiz\"\n    department: \"Sales, \\\"EU\\\"\"\n");
    CHECK(
        mistakes("users", "key,name\nana,\"Ana\r\nRuiz\"\nbo,Bo,x\n") ==
        "2:5 E02 name: name \"Ana\xef\xbf\xbd\xef\xbf\xbdRuiz\" holds the control character U+000D: leave it "
        "out\n"
        "4:7 E19 : more fields than the 2 columns of the first row\n");
}

TEST_CASE("formulas are text")
{
    CHECK(
        imported("users", "key,department\nana,\"=cmd|' /C calc'!A0\"\nbo,${x}\n") ==
        "cf: v1\nusers:\n  ana:\n    department: \"=cmd|' /C calc'!A0\"\n  bo:\n    department: "
        "\"$${x}\"\n");
}

TEST_CASE("a place is that of the field, in characters")
{
    CHECK(
        mistakes("users", "key,name,role,email\nana,\"Zoë, A\", boss ,x\n") ==
        "2:15 E02 role: \"boss\" is not one of owner, admin, manager, agent, viewer\n"
        "2:21 E02 email: \"x\" is not an email address such as ana@example.com\n");
}

TEST_CASE("unknown, repeated and missing columns are all told")
{
    CHECK(
        mistakes("members", "grup,user,User\n") ==
        "1:1 E20 : unknown column \"grup\", expected one of group, user\n"
        "1:1 E01 : the column \"group\" is missing\n"
        "1:11 E14 : the column \"user\" stands there twice\n");
    auto const result = import_document("users", {"file", "nmae,key\n"}, {});
    CHECK(result.findings.at(0).suggestions == std::vector<std::string>{"name"});
    CHECK(result.findings.at(0).file == "file");
}

TEST_CASE("a file without a first row of columns, and an empty one, say what is missing")
{
    CHECK(
        mistakes("blocklist", "+14165550199\n") ==
        "1:1 E19 : the first row names no column: begin with one such as number\n");
    CHECK(mistakes("members", "") == "1:1 E19 : the file is empty: its first row names the columns\n");
}

TEST_CASE("a field under no title is one too many only if it holds something")
{
    CHECK(imported("users", "key,name,\nana,Ana Ruiz,\n") == ana);
    CHECK(
        mistakes("users", "key,name\nana,Ana,,x\n") ==
        "2:10 E19 : more fields than the 2 columns of the first row\n");
}

TEST_CASE("quotes that are wrong end the reading at their place")
{
    CHECK(
        mistakes("users", "key,name\nana,Ana \"A\" Ruiz\n") ==
        "2:9 E19 : a quote inside of a field: put the whole field in quotes and double those in it\n");
    CHECK(
        mistakes("users", "key,name\nana,\"Ana\nbo,Bo\n") ==
        "2:5 E19 : this field begins with a quote that has no end\n");
}

TEST_CASE("what is no text is refused: NUL, Latin-1, UTF-16")
{
    CHECK(
        mistakes("users", std::string("key\na\0b\n", 8)) ==
        "2:2 E19 : control character U+0000: remove it\n");
    CHECK(
        mistakes("users", "key,name\nana,Jos\xe9\n") ==
        "2:8 E19 : byte 0xe9 is not UTF-8: save the file as UTF-8\n");
    CHECK(mistakes("users", "\xff\xfek") == "1:1 E19 : this is UTF-16: save the file as UTF-8\n");
}

TEST_CASE("endless fields, columns and mistakes are bounded")
{
    std::string const mib(1U << 20U, 'x');
    CHECK(
        mistakes("users", "key,name\nana,\"" + mib + "\n" + mib + "\"\n") ==
        "2:5 E19 : a field of more than 1 MiB: it may begin with a quote that has no end\n");
    CHECK(
        mistakes("users", "key" + std::string(5000, ',') + "\n") == "1:1004 E19 : more than 1000 columns\n");
    std::string rows = "key,role\n";
    for (int i = 0; i < 2000; ++i) {
        rows += fmt::format("u{},boss\n", i);
    }
    CHECK(import_document("users", {"file", rows}, {}).findings.size() == 1000);
}
