#pragma once

#include <cstddef>

/// What `libcallflow-yaml.so` offers: the events of yaml-cpp's parser.
extern "C" {

enum callflow_yaml_kind {
    callflow_yaml_document, ///< begins; there may be several
    callflow_yaml_none,     ///< nothing, `~` or `null`
    callflow_yaml_text,
    callflow_yaml_alias,
    callflow_yaml_list,
    callflow_yaml_map,     ///< its keys and values follow in turn
    callflow_yaml_end,     ///< of a list or map
    callflow_yaml_failure, ///< why no more is read, in yaml-cpp's words: the last event
    callflow_yaml_crowd,   ///< no more is read, because too much stood between two events: the last event
};

struct callflow_yaml_event {
    callflow_yaml_kind kind;
    std::size_t offset; ///< in bytes; what has not been written stands where the next thing does
    std::size_t
        anchor;      ///< of an alias its target, of others their own; counted from 1 in a document, 0 is none
    bool flow;       ///< a list or map in brackets
    char const* tag; ///< `?` for none and `!` for quoted text, else resolved; never null
    char const* text; ///< lives as long as the call
    std::size_t size;
};

/// Takes an event; false ends the reading at once. Must not throw.
using callflow_yaml_taker = bool (*)(void* reader, callflow_yaml_event const* event);

/// Hands the events of all documents in `size` bytes of UTF-8 without a byte order mark to `take`.
void callflow_yaml_parse(char const* text, std::size_t size, void* reader, callflow_yaml_taker take);
}
