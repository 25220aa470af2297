#pragma once

#include <cstddef>

/// What `libcallflow-import.so` offers of CSV: rows and their fields, by libcsv (RFC 4180).
extern "C" {

enum callflow_csv_kind {
    callflow_csv_field,
    callflow_csv_row_end,    ///< of a row with at least one field; blank lines make no row
    callflow_csv_stray,      ///< a quote stands inside of a field: the last event
    callflow_csv_open,       ///< the field, in quotes, has no end: the last event
    callflow_csv_long_field, ///< the field has more than `most_bytes`: the last event
    callflow_csv_failure,    ///< memory ran out: the last event
};

struct callflow_csv_event {
    callflow_csv_kind kind;
    std::size_t offset; ///< in bytes: where the field begins, with the blanks before it, or the quote stands
    char const* text;   ///< of a field; lives as long as the call
    std::size_t size;
};

/// Takes an event; false ends the reading. Must not throw.
using callflow_csv_taker = bool (*)(void* reader, callflow_csv_event const* event);

/// Hands the rows of `size` bytes to `take`.
void callflow_csv_read(
    char const* text, std::size_t size, char separator, std::size_t most_bytes, void* reader,
    callflow_csv_taker take);
}
