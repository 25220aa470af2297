#include "text/words.h"

#include <doctest/doctest.h>

using namespace callflow;
using Parts = std::vector<std::string_view>;

TEST_CASE("text is trimmed of spaces, tabs and line breaks at both ends only")
{
    CHECK(trim(" \t a b \r\n") == "a b");
    CHECK(trim("") == "");
    CHECK(trim(" \n") == "");
}

TEST_CASE("splitting keeps empty parts")
{
    CHECK(split("a,,b,", ',') == Parts{"a", "", "b", ""});
    CHECK(split("", ',') == Parts{""});
}

TEST_CASE("digits are ASCII digits and at least one")
{
    CHECK(is_digits("0123456789"));
    CHECK_FALSE(is_digits(""));
    CHECK_FALSE(is_digits("1a"));
    CHECK_FALSE(is_digits("١"));
}
