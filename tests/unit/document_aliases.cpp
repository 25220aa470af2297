#include "document_reading.h"

using callflow::read_yaml;

TEST_CASE("an alias stands for what its anchor names, also as a key and inside another anchor")
{
    CHECK(
        shown(read_yaml("a: &a {x: 1}\nb: &b [*a, 2]\nc: *b\nd: &d\ne: *d")) ==
        "{a={x='1'} b=[{x='1'} '2'] c=[{x='1'} '2'] d=~ e=~}");
    CHECK(shown(read_yaml("- &k name\n- {*k : 1}")) == "['name' {name='1'}]");
    CHECK(shown(read_yaml("- &a 1\n- &a 2\n- *a")) == "['1' '2' '2']");
}

TEST_CASE("anchors are not seen in the next document")
{
    CHECK(problem_of(read_yaml("--- &a x\n--- *a")) == "2:5: alias \"*a\" without its anchor: put &a above");
}

TEST_CASE("an alias without anchor or inside its own is a problem")
{
    CHECK(problem_of(read_yaml("a: *b")) == "1:4: alias \"*b\" without its anchor: put &b above");
    CHECK(
        problem_of(read_yaml("a: &a [1, *a]\nb: *a")) ==
        "1:11: alias \"*a\" stands inside what it names and would never end: remove it");
}

TEST_CASE("merge keys are refused, the quoted word is a key")
{
    CHECK(
        problem_of(read_yaml("a: &a {x: 1}\nb:\n  <<: *a")) ==
        "3:3: merge keys are not read: write the keys themselves, or an alias as a value");
    CHECK(shown(read_yaml("\"<<\": 1")) == "{<<='1'}");
}

TEST_CASE("a problem in what an anchor names is told once")
{
    CHECK(
        problem_of(read_yaml("a: &a {x: 1, x: 2}\nb: [*a, *a]")) ==
        "1:14: key \"x\" repeats that of line 1: keep one of them");
}

TEST_CASE("aliases may make 100 values of each written one and 1000 more")
{
    std::string text = "- &a [";
    for (int i = 0; i < 400; ++i) {
        text += "x,";
    }
    text += "]\n";
    auto const copies = [&](int count) {
        auto copy = text;
        for (int i = 0; i < count; ++i) {
            copy += "- *a\n";
        }
        return read_yaml(copy);
    };
    CHECK(copies(135).problems.empty());
    CHECK(
        problem_of(copies(136)) ==
        "137:3: aliases make more than 100 values of each that is written: use fewer of them");
}

TEST_CASE("an alias bomb is stopped early")
{
    std::string text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 20; ++i) {
        auto const target = "*a" + std::to_string(i - 1);
        auto const name = "a" + std::to_string(i);
        text += name + ": &" + name + " [" + target;
        for (int k = 0; k < 8; ++k) {
            text += "," + target;
        }
        text += "]\n";
    }
    CHECK(problem_of(read_yaml(text)).find("aliases make more than 100 values") != std::string::npos);
}

TEST_CASE("depth is counted through aliases")
{
    std::string text = "- &a0 [x]\n";
    for (int i = 1; i < 70; ++i) {
        text += "- &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    }
    CHECK(problem_of(read_yaml(text)) == "1:3: nested deeper than 64 levels: bring it to fewer");
}
