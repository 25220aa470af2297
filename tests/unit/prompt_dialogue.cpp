#include "output_capture.h"
#include "prompt/dialogue.h"

#include <callflow/error.h>

#include <doctest/doctest.h>

#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <termios.h>

namespace {

/// A person who types `answers`; what was asked is read afterwards.
struct Typing {
    explicit Typing(std::string answers) : typed{std::move(answers)} {}
    ~Typing() { std::fclose(in); }
    Typing(Typing const&) = delete;
    Typing& operator=(Typing const&) = delete;

    std::string typed;
    std::FILE* in = typed.empty() ? std::fopen("/dev/null", "r") : fmemopen(typed.data(), typed.size(), "r");
    Capture asked;
    cf::Dialogue dialogue{in, asked.out};
};

bool confirmed(std::string const& answer)
{
    Typing typing{answer};
    return cf::confirm(typing.dialogue, "Continue?");
}

bool named(std::string const& answer)
{
    Typing typing{answer};
    return cf::confirm_by_name(typing.dialogue, "Sales");
}

std::optional<std::size_t> picked(std::string const& answers)
{
    Typing typing{answers};
    return cf::pick(typing.dialogue, "flows", {"sales", "Support EU", "support-us", "2 for one"});
}

}

TEST_CASE("only y and yes confirm")
{
    CHECK(confirmed("y\n"));
    CHECK(confirmed("YES\r\n"));
    CHECK(confirmed("y"));
    for (auto const* answer : {"", "\n", "n\n", "yess\n", "j\n", " y\n"})
        CHECK_FALSE(confirmed(answer));
}

TEST_CASE("the question ends with its choices")
{
    Typing typing{"n\n"};
    cf::confirm(typing.dialogue, "Continue?");
    CHECK(typing.asked.text() == "Continue? [y/N] ");
}

TEST_CASE("a name confirms only when typed exactly")
{
    CHECK(named("Sales\n"));
    for (auto const* answer : {"", "\n", "sales\n", "Sales \n", "yes\n", "Sale\n"})
        CHECK_FALSE(named(answer));
}

TEST_CASE("a line is picked by number or by a part that only it has")
{
    CHECK(picked("1\n") == 0);
    CHECK(picked(" eu \n") == 1);
    CHECK(picked("2\n") == 1);
    CHECK(picked("SUPPORT-US") == 2);
}

TEST_CASE("a part that several lines have asks again among those")
{
    Typing typing{"supp\nus\n"};
    CHECK(cf::pick(typing.dialogue, "flows", {"sales", "support-eu", "support-us"}) == 2);
    CHECK(
        typing.asked.text() ==
        "flows\n  1  sales\n  2  support-eu\n  3  support-us\nnumber or part of the name (Enter cancels): "
        "2 lines have \"supp\"\n  2  support-eu\n  3  support-us\nnumber or part of the name (Enter "
        "cancels): ");
}

TEST_CASE("Enter and the end of the input cancel a pick")
{
    CHECK_FALSE(picked("\n"));
    CHECK_FALSE(picked("nowhere\n"));
    CHECK_FALSE(picked(""));
}

TEST_CASE("a secret is the first line of standard input")
{
    Typing typing{"pass word \r\nsecond\n"};
    CHECK(cf::read_secret(typing.dialogue, "password") == "pass word ");
    CHECK(typing.asked.text() == "");
}

TEST_CASE("an empty secret is refused")
{
    for (auto const* answer : {"", "\n"}) {
        Typing typing{answer};
        CHECK_THROWS_AS(cf::read_secret(typing.dialogue, "password"), callflow::Error);
    }
}

TEST_CASE("a secret typed on a terminal is asked for, not shown, and the terminal shows text again")
{
    int const person = posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(grantpt(person) == 0);
    REQUIRE(unlockpt(person) == 0);
    auto* const terminal = std::fopen(ptsname(person), "r+");
    REQUIRE(terminal != nullptr);
    Capture asked;
    cf::Dialogue dialogue{terminal, asked.out};
    // Typed while nothing is shown: the flush when the terminal falls silent would drop what came before.
    auto const child = fork();
    if (child == 0) {
        termios mode{};
        do {
            usleep(1000);
            tcgetattr(person, &mode);
        } while ((mode.c_lflag & ECHO) != 0);
        _exit(write(person, "s3cret\n", 7) == 7 ? 0 : 1);
    }
    CHECK(cf::read_secret(dialogue, "password") == "s3cret");
    CHECK(asked.text() == "password: \n");
    termios after{};
    tcgetattr(fileno(terminal), &after);
    CHECK((after.c_lflag & ECHO) != 0);
    waitpid(child, nullptr, 0);
    std::fclose(terminal);
    close(person);
}
