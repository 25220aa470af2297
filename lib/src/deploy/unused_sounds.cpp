#include "deploy/sound_names.h"
#include "deploy/sounds.h"

#include <algorithm>

namespace callflow {

namespace {

/// The name of a sound by its file's; empty if no sound is called so.
std::string name_of_sound(std::string const& file)
{
    if (!file.ends_with(sound_ending)) {
        return {};
    }
    auto const name = file.substr(0, file.size() - sound_ending.size());
    return name.find_first_not_of(letters_of_sounds) == std::string::npos ? name : std::string{};
}

}

std::set<std::string> sounds_named_in(std::string_view text)
{
    constexpr std::string_view before = "cf-sounds/";
    std::set<std::string> names;
    for (auto at = text.find(before); at != std::string_view::npos; at = text.find(before, at)) {
        at += before.size();
        auto const end = std::min(text.find_first_not_of(letters_of_sounds, at), text.size());
        names.emplace(text.substr(at, end - at));
    }
    return names;
}

std::size_t prune_sounds(Folder const& sounds, std::set<std::string> const& used)
{
    std::size_t pruned = 0;
    for (auto const& file : sounds.names()) {
        auto const name = name_of_sound(file);
        if (file.starts_with(unfinished_sound) || (!name.empty() && !used.contains(name))) {
            sounds.remove(file);
            ++pruned;
        }
    }
    return pruned;
}

}
