#include "output/style.h"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <unistd.h>

using cf::wants_colour;

TEST_CASE("colour needs a capable terminal unless it is forced")
{
    CHECK(wants_colour({"auto", "", "", "xterm"}, true));
    CHECK_FALSE(wants_colour({"auto", "", "", "xterm"}, false));
    CHECK_FALSE(wants_colour({"auto", "", "", "dumb"}, true));
    CHECK_FALSE(wants_colour({"auto", "", "", ""}, true));
    CHECK(wants_colour({"auto", "", "1", ""}, false));
    CHECK_FALSE(wants_colour({"auto", "", "0", ""}, false));
}

TEST_CASE("--color beats NO_COLOR, which beats CLICOLOR_FORCE")
{
    CHECK(wants_colour({"always", "1", "", "dumb"}, false));
    CHECK_FALSE(wants_colour({"never", "", "1", "xterm"}, true));
    CHECK_FALSE(wants_colour({"auto", "1", "1", "xterm"}, true));
}

TEST_CASE("what is no terminal is as wide as COLUMNS says, else 80")
{
    int const file = open("/dev/null", O_WRONLY);
    CHECK_FALSE(cf::is_terminal(file));
    CHECK(cf::terminal_columns(file, "132") == 132);
    for (auto const* wrong : {"", "0", "-5", "wide", "80x"})
        CHECK(cf::terminal_columns(file, wrong) == 80);
    close(file);
}

TEST_CASE("a format is known by its word alone")
{
    CHECK(cf::format_of("yaml") == cf::Format::yaml);
    CHECK_FALSE(cf::format_of("YAML"));
    CHECK_FALSE(cf::format_of(""));
}
