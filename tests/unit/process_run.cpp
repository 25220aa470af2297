#include "process/run.h"

#include <doctest/doctest.h>

using namespace callflow;

TEST_CASE("a program reads its input, and all that it writes comes back with its status")
{
    auto const ran = run_program({"sh", "-c", "cat; echo no >&2; exit 7"}, "hello\n");
    REQUIRE(ran.has_value());
    CHECK(ran->output == "hello\n");
    CHECK(ran->errors == "no\n");
    CHECK(ran->status == 7);
}

TEST_CASE("more than a pipe holds goes in and out")
{
    std::string const much(5'000'000, 'x');
    auto const ran = run_program({"cat"}, much);
    REQUIRE(ran.has_value());
    CHECK(ran->output == much);
}

TEST_CASE("words are words: no shell looks at them")
{
    auto const ran = run_program({"echo", "$HOME; `id` *"}, "");
    REQUIRE(ran.has_value());
    CHECK(ran->output == "$HOME; `id` *\n");
}

TEST_CASE("a program that is not there is nothing, one that a signal ends has 128 and its number")
{
    CHECK(!run_program({"no-such-program-of-callflow"}, "").has_value());
    CHECK(run_program({"sh", "-c", "kill -TERM $$"}, "")->status == 128 + 15);
}

TEST_CASE("a closed pipe ends a program as it does elsewhere")
{
    auto const ran = run_program({"bash", "-c", "yes | head -1; exit ${PIPESTATUS[0]}"}, "");
    CHECK(ran->status == 128 + 13);
}
