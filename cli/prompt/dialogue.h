#pragma once

#include "../output/output.h"

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

/// A person: answers come from `in`, questions go to `out`. The end of `in` is the answer no.
struct Dialogue {
    std::FILE* in;
    Output& out;
};

/// The next line without its end, at most 64 KiB of it; nothing at the end of the file.
std::optional<std::string> read_line(std::FILE* in);

/// Asks `QUESTION [y/N]`; only `y` and `yes`, in any case, mean yes.
bool confirm(Dialogue& dialogue, std::string_view question);

/// Asks `QUESTION [Y/n]`; Enter means yes as well.
bool confirm_by_default(Dialogue& dialogue, std::string_view question);

/// Asks to type `name`; nothing but exactly that means yes.
bool confirm_by_name(Dialogue& dialogue, std::string_view name);

/// A numbered list to choose from, by number or by a part of a line, ignoring the case of ASCII letters; asks
/// again until one line is meant. Nothing if the person presses Enter.
std::optional<std::size_t>
pick(Dialogue& dialogue, std::string_view title, std::vector<std::string> const& lines);

/// The first line of `in`, for `--password -`; on a terminal asks for it on `out` and does not show what is
/// typed. Error{usage, password} if it is empty.
std::string read_secret(Dialogue& dialogue, std::string_view what);

}
