#pragma once

#include <string>

namespace cf {

/// The environment, read here and nowhere else; an unset variable is empty.
struct Environment {
    std::string flow, store, config, output, no_input, pager, other_pager, editor, other_editor, tz, now,
        actor, lock_timeout, read_only;
    std::string no_color, clicolor_force, term, columns, home, data_home, config_home;
};

Environment read_environment();

/// Whether a variable says yes: anything but empty, `0`, `false` and `no`.
bool says_yes(std::string const& variable);

/// Name of the operating-system user that runs the program; its number where it has none.
std::string os_user();
std::string host_name();

}
