#pragma once

#include <string>
#include <string_view>

namespace cf {

/// A manual page with its marker lines replaced by what the program knows: `.\" @commands flow@` by the
/// commands of a noun, or the one command of that name, with operands, flags and examples; `@globals@` by the
/// flags of every command; `@fields user@`, `@kinds@`, `@topic NAME@`, `@tree@` (all commands) by those.
/// Error{invalid, manual} for another marker.
std::string complete_manual(std::string_view source);

}
