#pragma once

#include "output.h"

namespace cf {

/// A field of TSV: tabs and line breaks become spaces, so that a record is a line and a tab a border. On a
/// terminal other control characters are replaced too.
void write_tsv(Output& out, std::string_view text);

/// A field of CSV, RFC 4180: quoted where it holds a comma, a quote, a line break, or begins or ends with a
/// space.
void write_csv(Output& out, std::string_view text);

}
