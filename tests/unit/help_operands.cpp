#include <doctest/doctest.h>

#include <help/describe.h>
#include <parse.h>

TEST_CASE("the usage line of every command names the operands that its parser takes")
{
    std::size_t seen = 0;
    for (auto const& route : cf::every_command()) {
        if (route.command->declare_kind != nullptr && route.kind == nullptr) {
            continue; // its further operands depend on the kind
        }
        CAPTURE(cf::full_name(route));
        auto const written = cf::written_operands(route);
        auto const parsed = cf::describe(route).operands;
        REQUIRE(written.size() == parsed.size());
        for (std::size_t i = 0; i < written.size(); ++i) {
            CHECK(written[i].name == parsed[i].name);
            CHECK(written[i].repeatable == parsed[i].repeatable);
        }
        ++seen;
    }
    CHECK(seen > 80);
}
