#include <callflow/text.h>

#include <doctest/doctest.h>

using callflow::shell_quoted;

TEST_CASE("a plain word needs no quotes")
{
    for (std::string const word : {"sales", "ana/mobile", "+14165550101", "--key=a-b_c.d,e:f@g%h"}) {
        CAPTURE(word);
        CHECK(shell_quoted(word) == word);
    }
}

TEST_CASE("spaces, signs and letters of other languages are quoted, and nothing is a word too")
{
    CHECK(shell_quoted("After Hours") == "'After Hours'");
    CHECK(shell_quoted("$(rm)\\") == "'$(rm)\\'");
    CHECK(shell_quoted("~") == "'~'");
    CHECK(shell_quoted("Équipe") == "'Équipe'");
    CHECK(shell_quoted("") == "''");
}

TEST_CASE("a quote leaves the quotes and comes back")
{
    CHECK(shell_quoted("O'Brien") == "'O'\\''Brien'");
}

TEST_CASE("control characters and invalid bytes are escaped and stay on one line")
{
    CHECK(shell_quoted("a\nb\t'c'\\") == "$'a\\nb\\t\\'c\\'\\\\'");
    CHECK(shell_quoted("\x1b[2J") == "$'\\033[2J'");
    CHECK(shell_quoted("\x01") == "$'\\001'");
    CHECK(shell_quoted("\xff") == "$'\\377'");
    CHECK(
        shell_quoted("\xe2\x80\xae"
                     "a") == "$'\\342\\200\\256a'");
}
