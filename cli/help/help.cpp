#include "help.h"

#include "../environment.h"
#include "../output/output.h"
#include "../preferences.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cf {

namespace {

std::string pager_of(Environment const& environment, Preferences const& preferences)
{
    for (auto const& choice : {environment.pager, preferences.pager, environment.other_pager}) {
        if (!choice.empty()) {
            return choice == "cat" ? std::string{} : choice;
        }
    }
    return {};
}

bool fits_screen(std::string const& text)
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
           std::count(text.begin(), text.end(), '\n') < static_cast<std::ptrdiff_t>(size.ws_row);
}

/// less(1) shows colour and leaves the text on the screen, as git sets it up. False if there is no such
/// pager.
bool page_through(std::string const& pager, std::string const& text)
{
    setenv("LESS", "FRX", 0);
    FILE* const pipe = popen(pager.c_str(), "w");
    if (pipe == nullptr) {
        return false;
    }
    std::fwrite(text.data(), 1, text.size(), pipe); // a reader who quits early has read enough
    constexpr int no_such_program = 127;
    int const status = pclose(pipe);
    return !(WIFEXITED(status) && WEXITSTATUS(status) == no_such_program);
}

}

Exit print_page(std::function<void(Layout&)> const& fill)
{
    auto const environment = read_environment();
    auto const preferences = read_preferences(preferences_path(environment));
    Style style;
    style.terminal = is_terminal(STDOUT_FILENO);
    style.columns = style.terminal ? terminal_columns(STDOUT_FILENO, environment.columns) : 80;
    style.colour = wants_colour(
        {preferences.color, environment.no_color, environment.clicolor_force, environment.term},
        style.terminal);
    Layout page{style.columns, style.colour};
    fill(page);
    auto const pager = pager_of(environment, preferences);
    if (style.terminal && !pager.empty() && !fits_screen(page.text()) && page_through(pager, page.text())) {
        return done;
    }
    Output out{STDOUT_FILENO, style};
    out.text(page.text());
    out.flush();
    return done;
}

Exit print_help(Route const& route)
{
    return print_page([&route](Layout& page) {
        if (route.family == nullptr) {
            fill_root(page);
        } else if (route.command == nullptr) {
            fill_noun(page, *route.family);
        } else {
            fill_command(page, route);
        }
    });
}

}
