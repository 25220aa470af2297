#pragma once

#include "model/packer.h"

#include <callflow/catalog.h>

namespace callflow {

/// Calls `take(part)` for each part of a text between separators.
template <class Take> void each_part(std::string_view text, char separator, Take&& take)
{
    for (;;) {
        auto const end = text.find(separator);
        take(text.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

/// Packs the text under which a field is stored (see stored_text) in normal form, with its word. Whether it
/// was worth it: empty texts, defaults and secrets that are no references are left out.
bool pack_stored(Packer& packer, FieldInfo const& field, std::string_view text);

}
