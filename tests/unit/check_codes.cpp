#include <callflow/finding.h>

#include <doctest/doctest.h>

#include <set>

using namespace callflow;

TEST_CASE("codes E01 to E21 and W01 to W18 each stand there once, in order")
{
    std::vector<std::string> expected;
    for (int i = 1; i <= 21; ++i) {
        expected.push_back((i < 10 ? "E0" : "E") + std::to_string(i));
    }
    for (int i = 1; i <= 18; ++i) {
        expected.push_back((i < 10 ? "W0" : "W") + std::to_string(i));
    }
    std::vector<std::string> codes;
    std::set<std::string_view> help;
    for (auto const& code : finding_codes()) {
        codes.emplace_back(code.code);
        help.insert(code.help);
    }
    CHECK(codes == expected);
    CHECK(help.size() == expected.size());
}

TEST_CASE("what only keeps a flow from running can be stored, and warnings too")
{
    auto const storable = [](char const* code) { return is_storable({code, {}, {}, {}, {}, {}, {}, {}}); };
    CHECK(storable("E13"));
    CHECK(storable("E17"));
    CHECK(storable("E18"));
    CHECK(storable("W05"));
    CHECK_FALSE(storable("E10"));
    CHECK_FALSE(storable("E01"));
}
