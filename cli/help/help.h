#pragma once

#include "../command.h"
#include "describe.h"
#include "layout.h"

#include <functional>

namespace cf {

/// Explains a command, a noun, or the whole tree, on standard output; see print_page.
Exit print_help(Route const& route);

/// Writes what `fill` puts on a page: as wide as the terminal, and there through the pager that was chosen
/// when it is longer than the screen.
Exit print_page(std::function<void(Layout&)> const& fill);

void fill_root(Layout& page);
void fill_noun(Layout& page, Family const& family);
void fill_command(Layout& page, Route const& route);

/// `cf flow create NAME [--flag value...]`
std::string usage_of(Route const& route);

/// One entry a flag, the flags of one list together: `--user, --add-user, --remove-user USER`.
std::vector<Entry> flag_entries(std::vector<FlagInfo> const& flags);

std::vector<Entry> operand_entries(std::vector<OperandInfo> const& operands);

/// The exits of a kind: `no_answer  Nobody answered`.
std::vector<Entry> exit_entries(callflow::KindInfo const& kind);

/// The kinds as operands of `cf module create`: `ring-group  Rings users, ...`.
std::vector<Entry> kind_entries();

}
