#include "document_reading.h"

using callflow::read_json;

TEST_CASE("JSON numbers and words stay the text that is written")
{
    CHECK(
        shown(read_json(R"({"a": -0, "b": 1.50e3, "c": 18446744073709551616, "d": [true, false, null]})")) ==
        "{a='-0' b='1.50e3' c='18446744073709551616' d=['true' 'false' ~]}");
}

TEST_CASE("JSON strings are unescaped")
{
    CHECK(
        shown(read_json(R"(["q\"\\\/", "\u00e9\ud83d\ude00", "a:, b", ""])")) ==
        "['q\"\\/' 'é😀' 'a:, b' '']");
}

TEST_CASE("JSON values know their line and column in characters")
{
    auto const document = read_json("\xef\xbb\xbf{\r\n  \"é\\\"\": [\"ü\", -1.5, null, {}]}").documents.at(0);
    auto const& list = document.items.at(0);
    CHECK(document.place.line == 1);
    CHECK(list.place.column == 10);
    CHECK(list.items[1].place.line == 2);
    CHECK(list.items[1].place.column == 16);
    CHECK(list.items[2].place.column == 22);
    CHECK(list.items[3].place.column == 28);
}

TEST_CASE("repeated keys of JSON are problems, merge keys are keys")
{
    CHECK(
        problem_of(read_json("{\"a\": 1,\n\"\\u0061\": {\"a\": 2}}")) ==
        "2:1: key \"a\" repeats that of line 1: keep one of them");
    CHECK(shown(read_json(R"({"<<": 1})")) == "{<<='1'}");
}

TEST_CASE("what is not JSON is a problem with its place")
{
    CHECK(
        problem_of(read_json("")) ==
        "1:1: not JSON: unexpected end of input; expected '[', '{', or a literal");
    CHECK(problem_of(read_json("{\"a\": 1,}")) == "1:9: not JSON: unexpected '}'; expected string literal");
    CHECK(problem_of(read_json("[1]\n[2]")) == "2:1: not JSON: unexpected '['; expected end of input");
    CHECK(
        problem_of(read_json("[\"\\ud800\"]")) ==
        "1:9: not JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF");
    CHECK(problem_of(read_json("[1e999]")) == "1:6: not JSON: number overflow parsing '1e999'");
    CHECK(problem_of(read_json("{a: 1}")) == "1:2: not JSON: invalid literal; expected string literal");
}
