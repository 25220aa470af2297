#include "deploy/sounds.h"

#include "deploy/sound_names.h"
#include "deploy/sound_tools.h"
#include "process/all_cores.h"
#include "text/sound_length.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <optional>

namespace callflow {

namespace {

/// In milliseconds; espeak-ng makes a bit of a sound of a text in which there is nothing.
constexpr std::int64_t shortest_heard = 50;

/// As much of a text as an error can hold, on one line.
std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 60;
    auto size = std::min(text.size(), most);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0u) == 0x80u) {
        --size; // not within a character
    }
    std::string line{text.substr(0, size)};
    std::replace(line.begin(), line.end(), '\n', ' ');
    return size < text.size() ? line + "..." : line;
}

std::string title_of_sound(EngineSound const& sound, SoundSite const& site)
{
    auto title = site.title ? site.title(sound) : std::string{};
    if (!title.empty()) {
        return title;
    }
    return fmt::format("\"{}\"", sound.file.empty() ? shortened(sound.say) : sound.file);
}

Folder folder_of_sounds(SoundSite const& site)
{
    auto const slash = site.folder.rfind('/');
    Folder const parent{slash == std::string::npos ? "." : site.folder.substr(0, slash + 1)};
    auto const name = site.folder.substr(slash + 1);
    return parent.kind(name) == EntryKind::nothing ? parent.make_inside(name, site.access)
                                                   : parent.inside(name);
}

/// The language that each text is spoken in.
class Voices {
public:
    std::string of(std::string const& language, std::vector<std::string>& warnings)
    {
        if (known_.empty()) {
            known_ = spoken_languages();
        }
        auto const [voice, added] = chosen_.try_emplace(language, nearest_language(known_, language));
        if (added && voice->second.empty()) {
            voice->second = "en";
            warnings.push_back(
                fmt::format("espeak-ng does not speak \"{}\": its texts are spoken as English", language));
        }
        return voice->second;
    }

private:
    std::vector<std::string> known_;
    std::map<std::string, std::string> chosen_;
};

/// A sound to be made; its length is known then.
struct SoundToMake {
    EngineSound const* sound;
    std::string voice;
    std::int64_t length = 0;
};

class SoundMaker {
public:
    SoundMaker(Folder const& folder, SoundSite const& site) : folder_{folder}, site_{site} {}

    /// The length of a sound that is there, and that others may read; nothing if it is to be made.
    std::optional<std::int64_t> kept(EngineSound const& sound) const
    {
        auto const file = sound_file(sound.name);
        auto const bytes = folder_.read(file);
        return bytes && folder_.looks_written(file, *bytes, site_.access) ? sound_length(*bytes, file)
                                                                          : std::nullopt;
    }

    std::int64_t make(SoundToMake const& one)
    try {
        auto const bytes = bytes_of(one);
        auto const length = sound_length(bytes, sound_ending);
        if (!length) {
            throw Error{Code::failure, "sound", "what was made is no sound"};
        }
        put(sound_file(one.sound->name), bytes);
        return *length;
    } catch (Error const& error) {
        Error named{
            error.code(), error.rule(),
            fmt::format(
                "cannot make the sound of {}: {}", title_of_sound(*one.sound, site_), error.sentence())};
        for (auto const& advice : error.advice()) {
            named.advise(advice);
        }
        throw named;
    }

private:
    std::string bytes_of(SoundToMake const& one)
    {
        auto const& sound = *one.sound;
        if (sound.file.empty()) {
            return spoken_sound(sound.say, one.voice);
        }
        return converted_sound(stored(sound.file), sound.file.substr(sound.file.rfind('.') + 1));
    }

    std::string stored(std::string const& file)
    {
        std::lock_guard const alone{asking_};
        return site_.bytes(file);
    }

    void put(std::string const& file, std::string_view bytes) const
    {
        auto const next = fmt::format("{}{}", unfinished_sound, file);
        folder_.remove(next); // of a deployment that was killed
        folder_.write(next, bytes, site_.access);
        folder_.rename(next, file);
    }

    Folder const& folder_;
    SoundSite const& site_;
    std::mutex asking_;
};

}

MadeSounds make_sounds(std::vector<EngineSound> const& sounds, SoundSite const& site)
{
    auto const folder = folder_of_sounds(site);
    SoundMaker maker{folder, site};
    Voices voices;
    MadeSounds all;
    std::vector<SoundToMake> missing;
    for (auto const& sound : sounds) {
        if (auto const length = maker.kept(sound)) {
            all.lengths.emplace(sound.name, *length);
        } else {
            auto voice = sound.file.empty() ? voices.of(sound.language, all.warnings) : std::string{};
            missing.push_back({&sound, std::move(voice)});
        }
    }
    on_all_cores(missing.size(), [&](std::size_t i) { missing[i].length = maker.make(missing[i]); });
    for (auto const& one : missing) {
        all.lengths.emplace(one.sound->name, one.length);
        if (one.length < shortest_heard) {
            all.warnings.push_back(fmt::format("nothing is heard of {}", title_of_sound(*one.sound, site)));
        }
    }
    all.made = missing.size();
    return all;
}

}
