#include "environment.h"

#include <array>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace cf {

namespace {

std::string variable(char const* name)
{
    char const* const value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

std::string first_of(char const* name, char const* other)
{
    for (char const* candidate : {name, other}) {
        if (auto value = variable(candidate); !value.empty()) {
            return value;
        }
    }
    return {};
}

/// A folder that the XDG Base Directory Specification names; it tells to ignore what is not absolute.
std::string folder(char const* name)
{
    auto path = variable(name);
    return path.starts_with('/') ? path : std::string{};
}

}

Environment read_environment()
{
    return {
        .flow = variable("CF_FLOW"),
        .store = variable("CF_STORE"),
        .config = variable("CF_CONFIG"),
        .output = variable("CF_OUTPUT"),
        .no_input = variable("CF_NO_INPUT"),
        .pager = variable("CF_PAGER"),
        .other_pager = variable("PAGER"),
        .editor = variable("CF_EDITOR"),
        .other_editor = first_of("VISUAL", "EDITOR"),
        .tz = variable("CF_TZ"),
        .now = variable("CF_NOW"),
        .actor = variable("CF_ACTOR"),
        .lock_timeout = variable("CF_LOCK_TIMEOUT"),
        .read_only = variable("CF_READ_ONLY"),
        .no_color = variable("NO_COLOR"),
        .clicolor_force = variable("CLICOLOR_FORCE"),
        .term = variable("TERM"),
        .columns = variable("COLUMNS"),
        .home = variable("HOME"),
        .data_home = folder("XDG_DATA_HOME"),
        .config_home = folder("XDG_CONFIG_HOME"),
    };
}

bool says_yes(std::string const& variable)
{
    return !variable.empty() && variable != "0" && variable != "false" && variable != "no";
}

std::string os_user()
{
    struct passwd const* const entry = getpwuid(getuid());
    return entry == nullptr ? std::to_string(getuid()) : std::string{entry->pw_name};
}

std::string host_name()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string{name.data()} : std::string{};
}

}
