#include "workspace/sound_lengths.h"

#include "text/sound_file.h"
#include "text/sound_length.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {

std::string stored_sound(Connection& store, std::string const& name)
{
    Statement row{store, "SELECT bytes FROM audio_file WHERE sha256 = ?", hash_in(name)};
    if (!row.step()) {
        throw Error{Code::store, "damaged", fmt::format("the store lacks the sound file \"{}\"", name)}
            .advise("cf backup list");
    }
    return row.bytes(0);
}

std::optional<std::int64_t> stored_sound_length(Connection& store, std::string const& name)
{
    if (!is_sound_name(name)) {
        return {};
    }
    Statement row{store, "SELECT bytes FROM audio_file WHERE sha256 = ?", hash_in(name)};
    return row.step() ? sound_length(row.bytes(0), name) : std::nullopt;
}

std::optional<std::int64_t> document_sound_length(Desired const& desired, std::string const& name)
try {
    auto const path = desired.sounds.find(name);
    if (path == desired.sounds.end()) {
        return {};
    }
    auto const file = read_sound_file(path->second);
    return file.name == name ? sound_length(file.bytes, name) : std::nullopt;
} catch (Error const&) {
    return {}; // the file is gone
}

}
