#include "document_reading.h"

using callflow::read_json;
using callflow::read_yaml;
using Reader = callflow::Reading (*)(std::string_view);

namespace {

Reader const readers[]{read_yaml, read_json};

std::string repeated(std::string_view part, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += part;
    }
    return text;
}

}

TEST_CASE("64 levels are read, 65 are too many, however many more follow")
{
    for (auto* const read : readers) {
        CHECK(read(repeated("[", 64) + repeated("]", 64)).problems.empty());
        CHECK(
            problem_of(read(repeated("[", 65) + repeated("]", 65))) ==
            "1:65: nested deeper than 64 levels: bring it to fewer");
        CHECK(
            problem_of(read(repeated("{\"a\":", 100'000))).find("nested deeper than 64") !=
            std::string::npos);
        CHECK(problem_of(read(repeated("[", 5'000'000))).find("nested deeper than 64") != std::string::npos);
    }
    CHECK(
        problem_of(read_yaml(repeated("- ", 1'000'000))) ==
        "1:129: nested deeper than 64 levels: bring it to fewer");
    CHECK(
        problem_of(read_yaml(repeated("? ", 1'000'000))) ==
        "1:129: nested deeper than 64 levels: bring it to fewer");
}

TEST_CASE("a text of 1 MiB is read, a longer one is refused")
{
    for (auto* const read : readers) {
        auto const longest = '"' + std::string(1U << 20U, 'x');
        CHECK(read(longest + '"').problems.empty());
        CHECK(problem_of(read(longest + "x\"")) == "1:1: longer than 1 MiB: shorten this text");
    }
}

TEST_CASE("what yaml-cpp would keep whole is refused when it is too much")
{
    std::string const sentence =
        "too much follows here in one piece: shorten the text, or write what stands in "
        "brackets over lines or as JSON";
    CHECK(problem_of(read_yaml("a: \"" + std::string(5U << 20U, 'x') + '"')) == "1:1: " + sentence);
    CHECK(problem_of(read_yaml("[" + repeated("[],", 200'000) + "]")).find(sentence) != std::string::npos);
    CHECK(read_yaml("[" + repeated("[],", 100'000) + "]").problems.empty());
}

TEST_CASE("more than 256 MiB are refused before they are read")
{
    std::string const large((256U << 20U) + 1, ' ');
    for (auto* const read : readers) {
        CHECK(problem_of(read(large)) == "1:1: larger than 256 MiB: divide it into several files");
    }
}

TEST_CASE("a thousand problems are enough")
{
    for (auto* const read : readers) {
        CHECK(read("{" + repeated("\"a\":1,", 2000) + "\"b\":1}").problems.size() == 1000);
        CHECK(read(repeated("\xff", 2000)).problems.size() == 1000);
    }
}

TEST_CASE("bytes that are not UTF-8 are found with their place")
{
    for (auto* const read : readers) {
        CHECK(
            problems_of(read("[\"é\xe9\",\n\"\xed\xa0\x80\"]")) ==
            std::vector<std::string>{
                "1:4: byte 0xe9 is not UTF-8: save the file as UTF-8",
                "2:2: byte 0xed is not UTF-8: save the file as UTF-8",
                "2:3: byte 0xa0 is not UTF-8: save the file as UTF-8",
                "2:3: byte 0x80 is not UTF-8: save the file as UTF-8"});
        CHECK(problem_of(read("\xff\xfe[\0]\0")) == "1:1: this is UTF-16: save the file as UTF-8");
    }
}

TEST_CASE("control characters are refused, written or escaped")
{
    for (auto* const read : readers) {
        CHECK(
            problem_of(read(std::string_view{"[\"a\0\"]", 6})) == "1:4: control character U+0000: remove it");
        CHECK(problem_of(read("[\"\x1b\"]")) == "1:3: control character U+001B: remove it");
        CHECK(problem_of(read("[\"\xc2\x85\"]")) == "1:3: control character U+0085: remove it");
        CHECK(
            problem_of(read("[1,\r2]")) ==
            "1:4: a carriage return without a line feed: end lines with a line feed");
        CHECK(problem_of(read("[\"a\\u0000\"]")) == "1:2: control character U+0000: remove it");
    }
}
