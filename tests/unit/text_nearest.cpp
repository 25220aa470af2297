#include <callflow/text.h>

#include <doctest/doctest.h>

using callflow::nearest;
using Names = std::vector<std::string>;

TEST_CASE("a swap, a missing, a wrong or a further letter is near")
{
    Names const names{"sales", "billing"};
    for (std::string const word : {"slaes", "sals", "salws", "saless"}) {
        CAPTURE(word);
        CHECK(nearest(word, names) == Names{"sales"});
    }
}

TEST_CASE("what is far is not suggested")
{
    CHECK(nearest("xyz", {"sales", "billing"}).empty());
    CHECK(nearest("slse", {"sales"}).empty());
    CHECK(nearest("", {"sales", "a"}).empty());
    CHECK(nearest("sales", {}).empty());
}

TEST_CASE("a third of the length may differ")
{
    CHECK(nearest("recepton-dsek", {"reception-desk"}) == Names{"reception-desk"});
    CHECK(nearest("abcdef", {"abcdxy"}) == Names{"abcdxy"});
    CHECK(nearest("abcdef", {"abcxyz"}).empty());
}

TEST_CASE("of a path only a third of its last part may differ")
{
    Names const zones{"Europe/Berlin", "Europe/Madrid", "Europe/Paris"};
    CHECK(nearest("Europe/Pariis", zones) == Names{"Europe/Paris"});
    CHECK(nearest("Europa/Paris", zones) == Names{"Europe/Paris"});
    CHECK(nearest("Europe/", zones) == zones);
    CHECK(nearest("Europa/", zones).empty());
}

TEST_CASE("what has no letter in common is not near")
{
    CHECK(nearest("9", {"1", "2"}).empty());
    CHECK(nearest("A", {"1"}).empty());
    CHECK(nearest("销", {"部"}).empty());
    CHECK(nearest("ab", {"ac"}) == Names{"ac"});
}

TEST_CASE("the same ignoring case comes before a prefix and a prefix before a distance")
{
    CHECK(nearest("SALES", {"sbles", "sales-team", "Sales"}) == Names{"Sales", "sbles", "sales-team"});
    CHECK(nearest("support", {"suppxxt", "support-eu"}) == Names{"support-eu", "suppxxt"});
}

TEST_CASE("at most three are suggested")
{
    CHECK(nearest("s", {"sa", "sb", "sc", "sd"}) == Names{"sa", "sb", "sc"});
}

TEST_CASE("letters of any language count as one")
{
    CHECK(nearest("ÉQUIPE", {"équipe"}) == Names{"équipe"});
    CHECK(nearest("销售", {"销部"}) == Names{"销部"});
    CHECK(nearest("\xFF", {"sales"}).empty());
}
