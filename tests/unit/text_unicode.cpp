#include <callflow/text.h>

#include <doctest/doctest.h>

using callflow::cell_width;
using callflow::cut_to_cells;
using callflow::is_utf8;
using callflow::printable;

TEST_CASE("valid text of any language is UTF-8")
{
    for (std::string const text : {"", "Sales", "Café", "销售", "مبيعات", "😀", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(text);
        CHECK(is_utf8(text));
    }
}

TEST_CASE("broken, overlong, surrogate and too large sequences are not UTF-8")
{
    for (std::string const text :
         {"\xFF", "a\xC3", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
          "\xF8\x88\x80\x80\x80"}) {
        CAPTURE(text);
        CHECK_FALSE(is_utf8(text));
    }
}

TEST_CASE("wide characters take two cells and combining marks none")
{
    CHECK(cell_width("") == 0);
    CHECK(cell_width("Sales") == 5);
    CHECK(cell_width("Café") == 4);
    CHECK(cell_width("Cafe\u0301") == 4);
    CHECK(cell_width("销售") == 4);
    CHECK(cell_width("한국어") == 6);
    CHECK(cell_width("😀") == 2);
    CHECK(cell_width("مبيعات") == 6);
    CHECK(cell_width("a\u200Bb") == 2);
}

TEST_CASE("an invalid byte takes one cell")
{
    CHECK(cell_width("a\xFF\xFE") == 3);
    CHECK(cell_width("\xE9\x94") == 2);
}

TEST_CASE("text that fits is not cut")
{
    CHECK(cut_to_cells("Sales", 5) == "Sales");
    CHECK(cut_to_cells("销售", 4) == "销售");
    CHECK(cut_to_cells("", 0) == "");
}

TEST_CASE("cut text never takes more than its cells and ends in an ellipsis")
{
    CHECK(cut_to_cells("Sales", 4) == "Sal…");
    CHECK(cut_to_cells("Sales", 1) == "…");
    CHECK(cut_to_cells("Sales", 0) == "");
    CHECK(cut_to_cells("销售部", 5) == "销售…");
    CHECK(cut_to_cells("销售部", 4) == "销…");
    CHECK(cut_to_cells("销售部", 2) == "…");
}

TEST_CASE("a cut never parts a letter from its combining mark")
{
    CHECK(cut_to_cells("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("control characters never reach a terminal")
{
    CHECK(printable("Sales") == "Sales");
    CHECK(printable("a\x1B[31mb") == "a\uFFFD[31mb");
    CHECK(printable("a\u009Bb") == "a\uFFFDb");
    CHECK(printable("a\x7F") == "a\uFFFD");
    CHECK(printable("a\u202Eb\u2066c\u2029") == "a\uFFFDb\uFFFDc\uFFFD");
    CHECK(printable({"a\0b", 3}) == "a\uFFFDb");
}

TEST_CASE("each invalid byte is shown as a replacement character")
{
    CHECK(printable("é\xFFz\xC3") == "é\uFFFDz\uFFFD");
}

TEST_CASE("line breaks and tabs are kept on request only")
{
    CHECK(printable("a\n\tb") == "a\uFFFD\uFFFDb");
    CHECK(printable("a\n\tb\r", true) == "a\n\tb\uFFFD");
}

TEST_CASE("printable text of any language passes unchanged")
{
    for (std::string const text : {"Café", "مبيعات", "👩‍👩‍👧", "שָׁלוֹם"}) {
        CHECK(printable(text) == text);
    }
}
