#include "document_reading.h"

using callflow::read_yaml;

TEST_CASE("what YAML would guess to be a number, date or truth stays the text that is written")
{
    CHECK(
        shown(read_yaml("1: +1416\nt: 08:00\nno: no\nd: 2026-01-01\no: 0777\nf: 1:30")) ==
        "{1='+1416' t='08:00' no='no' d='2026-01-01' o='0777' f='1:30'}");
}

TEST_CASE("an absent value, ~ and null are none, the quoted word is text")
{
    CHECK(
        shown(read_yaml("a: ~\nb: null\nc:\nd: \"null\"\ne: '~'\nf: !!str null")) ==
        "{a=~ b=~ c=~ d='null' e='~' f='null'}");
    CHECK(shown(read_yaml("- a\n-\n- # nothing\n- b")) == "['a' ~ ~ 'b']");
}

TEST_CASE("values know their line and column in characters")
{
    auto const document =
        read_yaml("# head\nname: \"Café\"\nété: [é, x]\nnothing:\nlist:\n  - a\n  -\nend: 1").documents.at(0);
    auto const place = [](callflow::Value const& value) {
        return std::to_string(value.place.line) + ":" + std::to_string(value.place.column);
    };
    CHECK(place(document) == "2:1");
    CHECK(place(*document.find("name")) == "2:7");
    CHECK(place(document.find("été")->items[1]) == "3:10");
    CHECK(place(*document.find("nothing")) == "4:1");
    CHECK(place(document.find("list")->items[1]) == "7:3");
}

TEST_CASE("block texts, quotes and escapes are read as YAML says")
{
    CHECK(
        shown(read_yaml("a: |\n  x\n  \ty\nb: >-\n  x\n  y\nc: \"q\\n\\u00e9\"\nd: 'it''s'")) ==
        "{a='x\n\ty\n' b='x y' c='q\né' d='it's'}");
}

TEST_CASE("a byte order mark is skipped and CRLF ends lines")
{
    CHECK(
        shown(read_yaml("\xef\xbb\xbf"
                        "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: \"p\r\n  q\"\r\n")) ==
        "{a='1' b='x\ny\n' c='p q'}");
}

TEST_CASE("documents are divided by three dashes")
{
    CHECK(shown(read_yaml("---\na\n---\nb\n...\n---\n[c]")) == "'a' --- 'b' --- ['c']");
    CHECK(shown(read_yaml("---\n---\n")) == "~ --- ~");
    CHECK(shown(read_yaml("")).empty());
    CHECK(shown(read_yaml("# only this\n")).empty());
}

TEST_CASE("a second document without dashes is a problem")
{
    CHECK(problem_of(read_yaml("[a]\n[b]")) == "2:1: a second document begins here: put --- before it");
    CHECK(problem_of(read_yaml("- a\nb: 1")) == "2:1: a second document begins here: put --- before it");
}

TEST_CASE("every repeated key is found with the line of the first")
{
    CHECK(
        problems_of(read_yaml("a: 1\n\"a\": 2\nb: {c: 1, c: {x: [1]}}\na: 3")) ==
        std::vector<std::string>{
            "2:1: key \"a\" repeats that of line 1: keep one of them",
            "3:11: key \"c\" repeats that of line 3: keep one of them",
            "4:1: key \"a\" repeats that of line 1: keep one of them"});
}

TEST_CASE("keys that are no text are problems")
{
    CHECK(
        problems_of(read_yaml("? [a]\n: b\n? {x: 1}\n: c\n~: d")) ==
        std::vector<std::string>{
            "1:3: a key that is a list or a map: write it as text",
            "3:3: a key that is a list or a map: write it as text",
            "5:1: a key is missing, or null: write it as text in quotes"});
    CHECK(problem_of(read_yaml("a: 1\nb")) == "2:1: a key without a colon: write one after it");
    CHECK(problem_of(read_yaml("? a\n")) == "1:3: a key without a colon: write one after it");
}

TEST_CASE("tabs indent block texts only")
{
    CHECK(problem_of(read_yaml("a:\n\tb: 1")) == "2:1: a tab in the indentation: use spaces");
    CHECK(problem_of(read_yaml("a:\n \tb")) == "2:2: a tab in the indentation: use spaces");
    CHECK(problem_of(read_yaml("\ta: 1")) == "1:1: a tab in the indentation: use spaces");
    CHECK(shown(read_yaml("a:\tb # c\n\t# d\ne: [\"f\n\tg\", h]")) == "{a='b' e=['f g' 'h']}");
}

TEST_CASE("only YAML's own tags that fit their value are read")
{
    CHECK(
        shown(read_yaml("a: !!int 5\nb: !!null ''\nc: !!map {}\nd: ! x\ne: !<tag:yaml.org,2002:seq> []")) ==
        "{a='5' b=~ c={} d='x' e=[]}");
    CHECK(
        problems_of(read_yaml("a: !foo x\nb: !!binary x\nc: !!map [1]\nd: !!null x")) ==
        std::vector<std::string>{
            "1:4: tag \"!foo\" does not belong here: remove it",
            "2:4: tag \"!!binary\" does not belong here: remove it",
            "3:4: tag \"!!map\" does not belong here: remove it",
            "4:4: tag \"!!null\" does not belong here: remove it"});
}

TEST_CASE("syntax errors say what to do")
{
    CHECK(
        problem_of(read_yaml("a: b: c")) ==
        "1:5: a colon that follows no key: put a text with a colon in quotes");
    CHECK(problem_of(read_yaml("a: \"x")) == "1:6: the text ends inside quotes: close them");
    CHECK(problem_of(read_yaml("- [a, b")) == "1:8: a ] or a comma is missing here, or a quote before it");
    CHECK(
        problem_of(read_yaml("a: {b: 1\nc: 2")) ==
        "2:2: a } or a comma is missing here, or a quote before it");
    CHECK(problem_of(read_yaml("a: ]")) == "1:4: a closing bracket that nothing opened: remove it");
    CHECK(
        problem_of(read_yaml("[a, , b]")) ==
        "1:5: an element is missing here: write it, or take the comma away");
    CHECK(
        problem_of(read_yaml("a: @x")) ==
        "1:4: no value can begin with this character: put the text in quotes");
    CHECK(
        problem_of(read_yaml("a: \"\\ud800\"")) ==
        "1:11: an escape that names no character: write the character itself");
}
