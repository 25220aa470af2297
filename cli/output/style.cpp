#include "style.h"

#include <array>
#include <charconv>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace cf {

std::optional<Format> format_of(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, Format>, 5> formats{{
        {"table", Format::table},
        {"json", Format::json},
        {"yaml", Format::yaml},
        {"csv", Format::csv},
        {"tsv", Format::tsv},
    }};
    for (auto const& [name, format] : formats) {
        if (name == word) {
            return format;
        }
    }
    return std::nullopt;
}

bool wants_colour(ColourWish const& wish, bool terminal)
{
    if (wish.choice == "always" || wish.choice == "never") {
        return wish.choice == "always";
    }
    if (!wish.no_color.empty()) {
        return false;
    }
    if (!wish.clicolor_force.empty() && wish.clicolor_force != "0") {
        return true;
    }
    return terminal && !wish.term.empty() && wish.term != "dumb";
}

bool is_terminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

std::size_t terminal_columns(int descriptor, std::string_view columns)
{
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    std::size_t cells = 0;
    auto const [end, error] = std::from_chars(columns.data(), columns.data() + columns.size(), cells);
    bool const whole = error == std::errc{} && end == columns.data() + columns.size();
    return whole && cells > 0 ? cells : 80;
}

}
