#include "workspace/execution.h"
#include "workspace/prepare.h"

#include <fmt/format.h>

namespace callflow {

void take_sound_of(Work& work, Item const& audio, Desired const& desired)
{
    Value const* const file = audio.fields.find("file");
    std::string_view const name = file == nullptr ? std::string_view{} : std::string_view{file->text};
    if (name.empty() || has_sound(work, name)) {
        return;
    }
    auto const path = desired.sounds.find(std::string{name});
    if (path == desired.sounds.end()) {
        throw Error{
            Code::not_found, "file",
            fmt::format(
                "the store has no \"{}\" for audio \"{}\", and no document gives it", name, audio.key)};
    }
    take_sound(work, path->second);
}

}
