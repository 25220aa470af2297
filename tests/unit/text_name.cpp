#include "text/name.h"
#include "text_refusal.h"

using namespace callflow;

namespace {

std::string repeated(std::string const& text, std::size_t count)
{
    std::string result;
    while (count-- > 0) {
        result += text;
    }
    return result;
}

std::string name_refusal(std::string const& text)
{
    return refusal("usage.name", [&] { accept_name(text); });
}

}

TEST_CASE("names that differ in case or composition only fold to the same")
{
    CHECK(folded("SALES") == folded("sales"));
    CHECK(folded("CAFÉ") == folded("cafe\u0301"));
    CHECK(folded("STRASSE") == folded("straße"));
    CHECK(folded("ΣΊΣΥΦΟΣ") == folded("σίσυφος"));
    CHECK(folded("Sales") != folded("Salés"));
    CHECK(folded("Сales") != folded("Cales"));
}

TEST_CASE("normal text is composed and keeps its case")
{
    CHECK(normal("Cafe\u0301") == "Café");
    CHECK(normal("Sales") == "Sales");
    CHECK(normal("\u212B") == "Å");
}

TEST_CASE("what is not UTF-8 is neither folded nor normalized")
{
    CHECK(folded("A\xFF") == "A\xFF");
    CHECK(normal("e\u0301\xFF") == "e\u0301\xFF");
}

TEST_CASE("a key is made from a name")
{
    CHECK(key_from_name("Sales") == "sales");
    CHECK(key_from_name("Support (EU)") == "support-eu");
    CHECK(key_from_name("Café") == "cafe");
    CHECK(key_from_name("Crème brûlée") == "creme-brulee");
    CHECK(key_from_name("  --Sales -- & Co.  ") == "sales-co");
    CHECK(key_from_name("Straße 7") == "strasse-7");
    CHECK(key_from_name("ﬁne ①") == "fine-1");
    CHECK(key_from_name("'; DROP TABLE flow; --") == "drop-table-flow");
}

TEST_CASE("a name without ASCII letters or digits makes no key")
{
    for (std::string const name : {"", "销售", "مبيعات", "😀", "---", "\u0301"}) {
        CAPTURE(name);
        CHECK(key_from_name(name) == "");
    }
}

TEST_CASE("a key made from a long name is cut to 64 bytes and stays a key")
{
    CHECK(key_from_name(repeated("a", 65)) == repeated("a", 64));
    CHECK(key_from_name(repeated("a", 63) + " b") == repeated("a", 63));
    CHECK(key_from_name(repeated("a", 62) + " bc") == repeated("a", 62) + "-b");
    CHECK(is_key(key_from_name(repeated("ﷺ x", 64))));
}

TEST_CASE("keys are lower-case letters, digits and single hyphens")
{
    for (std::string const key : {"a", "0", "sales-2", "a-b-c"}) {
        CHECK(is_key(key));
    }
    for (std::string const key : {"", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a/b", "a\n"}) {
        CAPTURE(key);
        CHECK_FALSE(is_key(key));
    }
    CHECK(is_key(repeated("a", 64)));
    CHECK_FALSE(is_key(repeated("a", 65)));
}

TEST_CASE("a name is trimmed and composed")
{
    CHECK(accept_name("  Sales\t\n") == "Sales");
    CHECK(accept_name("Cafe\u0301") == "Café");
}

TEST_CASE("names of any language, and such as scare others, are accepted")
{
    for (std::string const name :
         {"销售", "مبيعات", "👩‍👩‍👧 Family", "'; DROP TABLE flow", "--", "-x", "%s", "נמכר"}) {
        CHECK(accept_name(name) == name);
    }
}

TEST_CASE("a name of 64 characters is accepted and one of 65 refused")
{
    CHECK(accept_name(repeated("😀", 64)) == repeated("😀", 64));
    CHECK(accept_name(repeated("e\u0301", 64)) == repeated("é", 64));
    CHECK(name_refusal(repeated("a", 65)) == "the name has 65 characters: at most 64 are allowed");
    CHECK(name_refusal(repeated("😀", 65)) == "the name has 65 characters: at most 64 are allowed");
}

TEST_CASE("a name without a visible character is refused")
{
    for (std::string const name : {"", "   ", "\t\n", "\u200B", "\u0301"}) {
        CHECK(name_refusal(name) == "the name is empty: give 1 to 64 characters");
    }
}

TEST_CASE("a name with a slash, a control character or invalid UTF-8 is refused")
{
    CHECK(name_refusal("a/b") == "name \"a/b\" holds \"/\": leave it out or write \"-\"");
    CHECK(name_refusal("a\nb") == "name \"a\uFFFDb\" holds the control character U+000A: leave it out");
    CHECK(name_refusal("\u202Eb") == "name \"\uFFFDb\" holds the control character U+202E: leave it out");
    CHECK(name_refusal({"a\0b", 3}) == "name \"a\uFFFDb\" holds the control character U+0000: leave it out");
    CHECK(name_refusal("a\xFF") == "name \"a\uFFFD\" is not UTF-8: write it in UTF-8");
}

TEST_CASE("what is no key is refused with the key it may have meant")
{
    CHECK(accept_key("sales-2") == "sales-2");
    auto const refused = [](std::string const& key) {
        return refusal("usage.key", [&] { accept_key(key); });
    };
    CHECK(refused("Sales Team").ends_with("as in \"sales-team\""));
    CHECK(refused("").ends_with("as in \"sales-2\""));
    CHECK(refused(repeated("a", 65)).find("at most 64 characters") != std::string::npos);
}

TEST_CASE("a line holds no line break and prose does")
{
    CHECK(accept_line(" a ", 3) == " a ");
    CHECK(accept_line("", 3) == "");
    CHECK(accept_prose("a\r\n\tb", 5) == "a\r\n\tb");
    auto const line = [](std::string const& text) {
        return refusal("usage.text", [&] { accept_line(text, 4); });
    };
    auto const prose = [](std::string const& text) {
        return refusal("usage.text", [&] { accept_prose(text, 4); });
    };
    CHECK(line("a\nb") == "text \"a\uFFFDb\" holds the control character U+000A: leave it out");
    CHECK(line("éééé").empty());
    CHECK(line("12345") == "the text has 5 characters: at most 4 are allowed");
    CHECK(prose("1\n3\n5") == "the text has 5 characters: at most 4 are allowed");
    CHECK(prose("\x1B") == "text \"\uFFFD\" holds the control character U+001B: leave it out");
    CHECK_FALSE(prose("\xC3").empty());
}
