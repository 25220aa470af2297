#include <callflow/document.h>

#include <doctest/doctest.h>

using callflow::quote_json;
using callflow::quote_yaml;

TEST_CASE("text that YAML cannot mistake is written plain")
{
    for (std::string const word :
         {"sales", "Sales Team", "America/Toronto", "ana@example.com", "a.b-c_d", "cf/v1"}) {
        CAPTURE(word);
        CHECK(quote_yaml(word) == word);
    }
}

TEST_CASE("text that some YAML reader takes for something else is quoted")
{
    for (std::string const word :
         {"yes", "No", "ON", "off",        "true",  "False",      "null", "~",
          "y",   "N",  "1",  "1e3",        "08:00", "2026-01-01", "1:30", "+14165550101",
          "",    " a", "a ", "- a",        "a: b",  "a #b",       "*",    "&a",
          "!a",  "[",  "{}", "say: hello", ".nan",  "Café"}) {
        CAPTURE(word);
        CHECK(quote_yaml(word) == '"' + word + '"');
    }
}

TEST_CASE("quotes, backslashes and line breaks are escaped in both formats")
{
    CHECK(quote_json("a\"b\\c\nd\re\tf") == R"("a\"b\\c\nd\re\tf")");
    CHECK(quote_yaml("a\nb") == R"("a\nb")");
}

TEST_CASE("control characters, bidirectional overrides and line separators are escaped")
{
    CHECK(quote_json(std::string_view{"\0", 1}) == R"("\u0000")");
    CHECK(quote_json("\x1b[31m\x7f") == R"("\u001b[31m\u007f")");
    CHECK(quote_json("\u0085\u202e\u2028\ufeff") == R"("\u0085\u202e\u2028\ufeff")");
}

TEST_CASE("other languages and emoji are written as they are")
{
    CHECK(quote_json("销售 مبيعات 😀") == "\"销售 مبيعات 😀\"");
}

TEST_CASE("invalid bytes become the replacement character")
{
    CHECK(
        quote_json("a\xff"
                   "b") == "\"a\uFFFD"
                           "b\"");
}
